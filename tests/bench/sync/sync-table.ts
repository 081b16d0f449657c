import { median, quartiles } from '../quartiles.ts';
import { contestants, type ContestantName } from './build-pages.ts';
import type { SyncFigures } from './bench-sync.ts';
import type { PhoneRun } from './measure-phone.ts';

const headings: Readonly<Record<ContestantName, string>> = {
  ours: 'Ours',
  rxdb: 'RxDB 17',
  legend: 'Legend-State v3',
  tanstack: 'TanStack DB 0.8',
  floor: 'Floor',
};

const ms = (time: number) => (time < 10 ? `${time.toFixed(1)} ms` : `${Math.round(time)} ms`);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

type Of<T> = (run: PhoneRun) => T;

/** A row for each figure, a column for each contestant; median and quartiles of all repeats. */
export function syncTable(figures: SyncFigures): string {
  const { runs, rows, edits, bytes, troubles, missed } = figures;
  const line = (name: string, cell: (name: ContestantName) => string) =>
    `| ${[name, ...contestants.map(cell)].join(' | ')} |`;
  const spread = (name: string, of: Of<number>) =>
    line(name, (one) => {
      const times = runs[one].map(of);
      if (times.length === 0) return '–';
      if (times.includes(Number.POSITIVE_INFINITY)) return 'never all';
      const { low, median: middle, high } = quartiles(times);
      return `${ms(middle)} (${ms(low)}–${ms(high)})`;
    });
  const count = (name: string, of: Of<number>, unit: (value: number) => string = String) =>
    line(name, (one) => (runs[one].length === 0 ? '–' : unit(median(runs[one].map(of)))));
  const writes = (name: string, of: Of<readonly number[]>) =>
    line(name, (one) => {
      const all = runs[one].flatMap(of).toSorted((a, b) => a - b);
      if (all.length === 0) return '–';
      return `${ms(at(all, 0.5))} / ${ms(at(all, 0.99))}`;
    });
  const trouble = (
    name: string,
    key: 'lostBesidePoison' | 'lostWithAnswers' | 'leftAfterRemoval',
  ) => line(name, (one) => String(troubles[one]?.[key] ?? '–'));
  const both = (traffic: PhoneRun['nothingTraffic']) => traffic.bytesUp + traffic.bytesDown;
  return [
    line('Figure', (one) => `${headings[one]}, ${runs[one].length} turns`),
    line('---', () => '---'),
    spread(`Cold pull of ${rows} rows, until a query answers`, (run) => run.coldPull),
    count('– requests', (run) => run.coldTraffic.requests),
    spread('Nothing new', (run) => run.nothingNew),
    count('– requests', (run) => run.nothingTraffic.requests),
    count('– bytes both ways', (run) => both(run.nothingTraffic), kB),
    spread('50 rows new', (run) => run.fiftyNew),
    count('– requests', (run) => run.fiftyTraffic.requests),
    writes('Write until stored, p50 / p99', (run) => run.writes),
    writes('– CPU four times slower', (run) => run.slowWrites),
    spread(`Push of ${edits} edits`, (run) => run.push),
    count('– requests', (run) => run.pushTraffic.requests),
    spread('Opened anew: first twenty rows', (run) => run.list),
    count('Heap after it', (run) => run.heap, kB),
    line('Scripts, gzip', (one) => kB(bytes[one])),
    line(`Rows missed among writers, of ${missed.committed}`, (one) =>
      String(
        // The last two keep no cursor of their own.
        {
          ours: missed.ours,
          rxdb: missed.checkpoint,
          legend: missed.lastSync,
          tanstack: '–',
          floor: '–',
        }[one],
      ),
    ),
    trouble('Edits lost beside a refused one, of 19', 'lostBesidePoison'),
    line('The refused text is still on the phone', (one) =>
      troubles[one] === undefined ? '–' : troubles[one].poisonKept ? 'yes' : 'no',
    ),
    trouble('Edits lost when answers are lost, of 20', 'lostWithAnswers'),
    trouble("Others' rows left after access was lost", 'leftAfterRemoval'),
    '',
    '| Fifty new rows on PostgreSQL, rows in all | Ours, `sync_pull` | `updated_at`, indexed | without index |',
    '| --- | --- | --- | --- |',
    ...figures.server.map(
      ({ rows: all, pull, polled, polledBare }) =>
        `| ${all} | ${[pull, polled, polledBare].map((one) => ms(one.median)).join(' | ')} |`,
    ),
    '',
    reconnectLine(figures),
    limitsLine(figures),
    `The engine's own code (src/sync and below): ${kB(figures.engine)} gzip.`,
  ].join('\n');
}

function reconnectLine({ reconnect }: SyncFigures): string {
  const ours = median(reconnect.map((one) => one.ours));
  const rowWise = median(reconnect.map((one) => one.rowWise));
  return `Fifty phones back at once with twenty rows each: ${ms(ours)} against ${ms(rowWise)} row by row.`;
}

function limitsLine({ limits: { newNotes, edits } }: SyncFigures): string {
  const told = ({ limited, uncounted, ratio }: typeof edits) =>
    `${ms(limited.median)} against ${ms(uncounted.median)} (${ratio.toFixed(2)}×)`;
  return `A push of fifty where volume is counted, and where not: new notes ${told(newNotes)}, edits ${told(edits)}.`;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
