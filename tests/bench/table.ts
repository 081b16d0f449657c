import type { ColdStarts, Starts } from './measure-cold-start.ts';
import type { FirstLoads } from './measure-first-load.ts';
import type { Report } from './measure-lighthouse.ts';
import { median, quartiles } from './quartiles.ts';
import { targets } from './settings.ts';

export interface Figures {
  readonly firstLoad: FirstLoads;
  /** By the page's name; the first is the bare app. */
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
    ...lighthouseLines(figures.lighthouse),
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

/** What counts is the ratio: a busy machine takes points from the bare app in the same run. */
function lighthouseLines(pages: Figures['lighthouse']): Line[] {
  const [bare] = Object.values(pages).map((runs) => median(runs.map((run) => run.performance)));
  return Object.entries(pages).flatMap(([page, runs]) => {
    if (runs.length === 0) return [];
    const of = (name: keyof Omit<Report, 'lost'>) => median(runs.map((run) => run[name]));
    const scores = [of('performance'), of('accessibility'), of('bestPractices')] as const;
    const isMet = scores[1] === 1 && scores[2] === 1 && scores[0] >= targets.performance;
    const beside = ratio(scores[0] / (bare ?? Number.NaN));
    return [
      [
        `Lighthouse mobile, ${page}`,
        scores.map((score) => score.toFixed(2)).join(' / '),
        `LCP ${ms(of('lcp'))}, TBT ${ms(of('tbt'))}, CLS ${of('cls').toFixed(3)}, FCP ${ms(of('fcp'))}`,
        verdict(isMet, `${beside} the bare app’s; performance ≥ 0.95, the others 1`),
      ] as const,
    ];
  });
}

function coldStartLines({ product, bare }: ColdStarts): Line[] {
  if (product.content.length === 0) return [];
  const line = (name: string, of: keyof Starts, target: number): Line => {
    const own = quartiles(product[of]);
    const other = quartiles(bare[of]);
    const value = own.median / other.median;
    return [
      `Offline cold start, ${name}, ${product[of].length} by turns`,
      `${ms(own.median)} (${ms(own.low)}–${ms(own.high)})`,
      `bare ${ms(other.median)} (${ms(other.low)}–${ms(other.high)})`,
      verdict(value <= target, `${ratio(value)} of ≤ ${ratio(target)}`),
    ];
  };
  return [
    line('content', 'content', targets.contentRatio),
    line('first press', 'press', targets.pressRatio),
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
