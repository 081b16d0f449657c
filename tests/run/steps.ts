import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';
import { execute, type Command, type Executed } from './execute.ts';
import { findChromium, noChromium } from './find-chromium.ts';
import { findWebKit, noWebKit } from './find-webkit.ts';
import { readPlaywrightReport, readVitestReport, type Tally } from './read-report.ts';

export interface Outcome {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
  /** What to show: nothing when all is well. */
  readonly said: string;
}

export interface Step {
  readonly name: string;
  readonly quick: boolean;
  run(secondsLeft: number): Promise<Outcome>;
}

const cache = join(projectRoot, '.cache');
mkdirSync(cache, { recursive: true });
export const reportsFolder = mkdtempSync(join(cache, 'reports-'));

const none: Tally = { passed: 0, failed: 0, skipped: 0, retried: 0, failures: [] };

/** A step that is right or wrong as a whole counts as one. */
function simple(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    quick: true,
    async run(seconds) {
      const done = await execute({ program, args, seconds: Math.min(seconds, 240) });
      return outcome(name, done, { ...none, passed: Number(done.ok), failed: Number(!done.ok) });
    },
  };
}

interface VitestSettings {
  readonly quick: boolean;
  readonly zone: string;
  /** Only these folders. */
  readonly only?: readonly string[];
}

function vitest(name: string, project: string, settings: VitestSettings): Step {
  return {
    name,
    quick: settings.quick,
    run(seconds) {
      const report = join(reportsFolder, `${name.replaceAll(/\W+/g, '-')}.json`);
      // Left to itself the runner keeps one of two cores for its own use.
      const args = ['run', '--project', project, '--maxWorkers=2', ...(settings.only ?? [])];
      return counted(name, () => readVitestReport(report), {
        program: 'vitest',
        args: [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
        env: { TZ: settings.zone, NO_COLOR: '1' },
        seconds,
      });
    },
  };
}

const journeysFolder = join(projectRoot, 'tests/journeys');

const journeys: Step = {
  name: 'journeys',
  quick: false,
  async run(seconds) {
    const name = 'journeys';
    const browser = await findChromium();
    if (browser === undefined) {
      return { name, tally: { ...none, failed: 1 }, seconds: 0, said: noChromium };
    }
    const report = join(reportsFolder, 'journeys.json');
    return counted(name, () => readPlaywrightReport(report), {
      program: 'playwright',
      args: [
        'test',
        '--config',
        join(journeysFolder, 'playwright.config.ts'),
        '--reporter=list,json',
      ],
      env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      seconds,
    });
  },
};

const smoke = vitest('journey in WebKit', 'webkit', { quick: false, zone: 'Europe/Stockholm' });

/** The engine of every iPhone; where it cannot be had the reason is said, and nothing is claimed. */
const webkit: Step = {
  ...smoke,
  async run(seconds) {
    if ((await findWebKit()) !== undefined) return smoke.run(seconds);
    return { name: smoke.name, tally: { ...none, skipped: 1 }, seconds: 0, said: noWebKit };
  },
};

async function counted(
  name: string,
  read: () => Tally | undefined,
  command: Command,
): Promise<Outcome> {
  const done = await execute(command);
  const tally = read() ?? none;
  // A runner that stops without a failed test of its own has failed as a whole.
  const failed = Math.max(tally.failed, done.ok && tally.passed > 0 ? 0 : 1);
  return outcome(name, done, { ...tally, failed });
}

function outcome(name: string, done: Executed, tally: Tally): Outcome {
  const late = done.timedOut ? `\nStopped after ${Math.round(done.seconds)} s: out of time.` : '';
  const { failed, failures } = tally;
  // What a runner printed is looked at only where it could not name what failed.
  const printed = failed > 0 && (failures.length < failed || late !== '') ? done.said : '';
  return { name, tally, seconds: done.seconds, said: [...failures, printed + late].join('\n') };
}

/** Where days and hours are reckoned or shown: once more on the far side of the world. */
const timely = ['domain', 'lib', 'content/words', 'data', 'sync', 'features'].map(
  (folder) => `tests/${folder}/`,
);

export function listSteps(): readonly (readonly Step[])[] {
  const hasJourneys =
    existsSync(journeysFolder) &&
    readdirSync(journeysFolder, { recursive: true }).some((file) =>
      String(file).endsWith('.spec.ts'),
    );
  // Steps on one line run side by side: two cores.
  return [
    [
      simple('format', 'prettier', ['--check', '.']),
      simple('lint', 'oxlint', []),
      simple('types', 'tsc', ['-p', '.']),
      simple('types of the worker', 'tsc', ['-p', 'src/service-worker']),
      simple('unused code', 'knip', []),
    ],
    [vitest('unit, Stockholm', 'unit', { quick: true, zone: 'Europe/Stockholm' })],
    [vitest('unit, Kiritimati', 'unit', { quick: true, zone: 'Pacific/Kiritimati', only: timely })],
    [vitest('random histories', 'model', { quick: false, zone: 'Europe/Stockholm' })],
    // Both mostly wait.
    [vitest('network faults', 'faults', { quick: false, zone: 'Europe/Stockholm' }), webkit],
    [vitest('database and server', 'sql', { quick: false, zone: 'Europe/Stockholm' })],
    ...(hasJourneys ? [[journeys]] : []),
  ];
}
