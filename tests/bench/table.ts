import type { ColdStarts } from './measure-cold-start.ts';
import type { FirstLoads } from './measure-first-load.ts';
import type { Report } from './measure-lighthouse.ts';
import { median, quartiles } from './quartiles.ts';
import { targets } from './settings.ts';

export interface Figures {
  readonly firstLoad: FirstLoads;
  /** By the page's name. */
  readonly lighthouse: Readonly<Record<string, readonly Report[]>>;
  readonly coldStart: ColdStarts;
}

type Line = readonly [figure: string, product: string, against: string, verdict: string];

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${Math.round(time)} ms`;
const ratio = (value: number) => `${value.toFixed(2)}×`;
const verdict = (met: boolean, wanted: string) => `${met ? 'met' : 'MISSED'} (${wanted})`;

export function listLines(figures: Figures): readonly Line[] {
  return [
    ...firstLoadLines(figures.firstLoad),
    ...Object.entries(figures.lighthouse).flatMap(([page, runs]) => lighthouseLines(page, runs)),
    ...coldStartLines(figures.coldStart),
  ];
}

function firstLoadLines({ bare, signIn, home, supabase }: FirstLoads): Line[] {
  const line = (name: string, bytes: number): Line => {
    const value = bytes / bare.bytes;
    const wanted = `${ratio(value)} of ≤ ${ratio(targets.firstLoadRatio)}`;
    const met = value <= targets.firstLoadRatio;
    return [
      `JavaScript before ${name}, gzip`,
      kB(bytes),
      `bare ${kB(bare.bytes)}`,
      verdict(met, wanted),
    ];
  };
  const { at, paintAt, shownAt } = supabase;
  return [
    line('the sign-in page', signIn.bytes),
    line('Hem', home.bytes),
    [
      'supabase-js asked for, on Hem',
      `at ${ms(at)}`,
      `first paint ${ms(paintAt)}, content ${ms(shownAt)}`,
      verdict(at > paintAt, 'after the first paint'),
    ],
  ];
}

function lighthouseLines(page: string, runs: readonly Report[]): Line[] {
  if (runs.length === 0) return [];
  const of = (name: 'performance' | 'accessibility' | 'bestPractices') => {
    const value = median(runs.map((run) => run[name]));
    return { shown: value.toFixed(2), met: value >= targets[name] };
  };
  const scores = [of('performance'), of('accessibility'), of('bestPractices')];
  const time = (name: 'fcp' | 'lcp' | 'tbt') => ms(median(runs.map((run) => run[name])));
  const cls = median(runs.map((run) => run.cls)).toFixed(3);
  return [
    [
      `Lighthouse mobile, ${page}`,
      scores.map(({ shown }) => shown).join(' / '),
      `LCP ${time('lcp')}, TBT ${time('tbt')}, CLS ${cls}, FCP ${time('fcp')}`,
      verdict(
        scores.every(({ met }) => met),
        'performance ≥ 0.95, accessibility 1, best practices 1',
      ),
    ],
  ];
}

function coldStartLines({ product, bare }: ColdStarts): Line[] {
  if (product.length === 0) return [];
  const own = quartiles(product);
  const other = quartiles(bare);
  const value = own.median / other.median;
  return [
    [
      `Offline cold start, ${product.length} by turns`,
      `${ms(own.median)} (${ms(own.low)}–${ms(own.high)})`,
      `bare ${ms(other.median)} (${ms(other.low)}–${ms(other.high)})`,
      verdict(
        value <= targets.coldStartRatio,
        `${ratio(value)} of ≤ ${ratio(targets.coldStartRatio)}`,
      ),
    ],
  ];
}

/** As a table that can be read in a terminal and pasted into the README alike. */
export function formatTable(lines: readonly Line[]): string {
  const rows = [['Figure', 'Jämsides', 'Beside it', 'Target'], ...lines];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const drawn = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}
