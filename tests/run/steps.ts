import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';
import { installPackages } from './debian.ts';
import { chromiumPackages, findChromium, noChromium } from './find-chromium.ts';
import {
  findFirefox,
  findWebKit,
  firefoxPackages,
  noFirefox,
  noWebKit,
  webkitPackages,
} from './find-engines.ts';
import { findOffice, noOffice, officePackages } from './find-office.ts';
import { counted, judged, none, type Outcome } from './outcome.ts';
import { readPlaywrightReport, readVitestReport } from './read-report.ts';
import { listReadingTests, proofOf, startOfWork, type Proof } from './what-changed.ts';

export interface Step {
  readonly name: string;
  /** Part of `npm run check`. */
  readonly quick: boolean;
  /** How many of the two places it fills: none when it mostly waits. */
  readonly places: 0 | 1 | 2;
  readonly after?: readonly string[];
  run(until: AbortSignal): Promise<Outcome>;
}

const cache = join(projectRoot, '.cache');
mkdirSync(cache, { recursive: true });
export const reportsFolder = mkdtempSync(join(cache, 'reports-'));

const stockholm = 'Europe/Stockholm';
const build = 'the app and its demo';
const tools = 'browsers and database';

function simple(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    quick: true,
    places: 1,
    run: (until) => judged(name, { program, args, until, givesWay: true }),
  };
}

interface VitestSettings extends Partial<Pick<Step, 'quick' | 'places' | 'after'>> {
  readonly zone?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly least?: number;
}

function vitest(name: string, project: string, settings: VitestSettings = {}): Step {
  const { zone = stockholm, args = [], env = {}, least = 1, ...turn } = settings;
  const report = join(reportsFolder, `${name.replaceAll(/\W+/g, '-')}.json`);
  // Left to itself the runner keeps one of two cores for its own use; each test is told as it ends.
  const usual = ['run', '--project', project, '--maxWorkers=2', '--reporter=verbose'];
  const command = {
    program: 'vitest',
    args: [...usual, '--reporter=json', `--outputFile.json=${report}`, ...args],
    env: { TZ: zone, NO_COLOR: '1', ...env },
    // A browser's moments are real ones.
    givesWay: turn.places !== 0,
  };
  return {
    name,
    quick: false,
    places: 1,
    ...turn,
    run: (until) => counted(name, { ...command, until }, () => readVitestReport(report), least),
  };
}

const journeys: Step = {
  name: 'journeys',
  quick: false,
  places: 1,
  after: [build, tools],
  async run(until) {
    const name = 'journeys';
    const browser = await findChromium();
    if (browser === undefined)
      return { name, tally: { ...none, failed: 1 }, seconds: 0, said: noChromium };
    const report = join(reportsFolder, 'journeys.json');
    const config = join(projectRoot, 'tests/journeys/playwright.config.ts');
    return counted(
      name,
      {
        program: 'playwright',
        args: ['test', '--config', config, '--reporter=list,json'],
        env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
        // A journey may be slow, and is told when it ends.
        silentSeconds: 600,
        until,
      },
      () => readPlaywrightReport(report),
    );
  },
};

/** One whole day in another engine. */
function smoke(engine: string, find: () => Promise<unknown>, missing: string): Step {
  const args = [`tests/smoke/${engine.toLowerCase()}.test.ts`];
  const step = vitest(`journey in ${engine}`, 'smoke', { places: 0, after: [build, tools], args });
  return where(step, find, missing);
}

/** Needs what may not be had: then the reason is said, and nothing is claimed. */
function where(step: Step, find: () => Promise<unknown>, missing: string): Step {
  return {
    ...step,
    async run(until) {
      if ((await find()) !== undefined) return step.run(until);
      return { name: step.name, tally: { ...none, skipped: 1 }, seconds: 0, said: missing };
    },
  };
}

const getTools: Step = {
  name: tools,
  quick: false,
  places: 0,
  async run() {
    const begun = performance.now();
    const postgresql = existsSync('/usr/lib/postgresql') ? [] : ['postgresql'];
    await installPackages([
      ...chromiumPackages(),
      ...webkitPackages(),
      ...firefoxPackages(),
      ...officePackages(),
      ...postgresql,
    ]);
    // What is missing all the same is told by those who need it.
    return { name: tools, tally: none, seconds: (performance.now() - begun) / 1000, said: '' };
  },
};

/** A step with these tests in it proves the content it passed with. */
const proving = (step: Step, proof: Proof): Step => ({
  ...step,
  async run(until) {
    const done = await step.run(until);
    if (done.tally.failed === 0) proof.keep();
    return done;
  },
});

/** Kept beside the tests, so that it holds where the same content is checked. */
const engine = proofOf('tests/run/lived.txt', [
  'src/sync',
  'src/domain',
  'src/data/local',
  // The commands that the histories run.
  ...['assessment', 'checklist', 'compare', 'course', 'meetings', 'waiting'].map(
    (area) => `src/data/${area}`,
  ),
  'tests/model',
  'tests/support/memory',
]);

const histories = (): Step =>
  engine.holds
    ? vitest('random histories, the engine unchanged', 'model', {
        env: { ENGINE_UNCHANGED: 'yes' },
      })
    : proving(vitest('random histories', 'model'), engine);

/** Kept on this machine alone: where every change is checked, starting always is. */
const starting = proofOf('.cache/started.txt', [
  'supabase/local',
  'supabase/migrations',
  'supabase/seed.sql',
  'package-lock.json',
]);

function database(): Step {
  const mayRest = starting.holds && process.env['CI'] === undefined;
  const args = mayRest ? ['--exclude', '**/starting.test.ts'] : [];
  const step = vitest('database and server', 'sql', { after: [build, tools], args });
  return mayRest ? step : proving(step, starting);
}

/** Where days and hours are reckoned or put into words: once more on the far side of the world. */
const timely = ['domain', 'lib', 'content/words'].map((folder) => `tests/${folder}/`);

/** The tests of the source's floors, beside those of the house as a whole. */
const mirror = ['app', 'build', 'content', 'data', 'features', 'ui'].map((one) => `tests/${one}`);

export function listSteps(kind: 'all' | 'check' | 'check all'): readonly Step[] {
  const isChangeAlone = kind === 'check';
  const changed = isChangeAlone ? ['--changed', startOfWork(), '--passWithNoTests'] : [];
  const least = isChangeAlone ? 0 : 1;
  const read = listReadingTests([
    'tests/architecture.test.ts',
    'tests/lockfile.test.ts',
    ...mirror,
  ]);
  const reading = { quick: true, after: [build], args: read };
  return [
    {
      ...simple(build, 'node', [
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'build.ts'),
      ]),
      quick: true,
    },
    getTools,
    journeys,
    smoke('WebKit', findWebKit, noWebKit),
    smoke('Firefox', findFirefox, noFirefox),
    where(
      vitest('round trip with LibreOffice', 'libreoffice', { after: [tools] }),
      findOffice,
      noOffice,
    ),
    database(),
    histories(),
    vitest('unit', 'unit', { quick: true, after: [build], args: changed, least }),
    ...(isChangeAlone ? [vitest('unit, what reads files', 'unit', reading)] : []),
    vitest('unit, far away', 'unit', {
      quick: true,
      zone: 'Pacific/Kiritimati',
      args: [...changed, ...timely],
      least,
    }),
    simple('types', 'tsc', ['-p', '.']),
    simple('unused code', 'knip', []),
    simple('format', 'prettier', ['--check', '.']),
    simple('types of the worker', 'tsc', ['-p', 'src/service-worker']),
    simple('lint', 'oxlint', []),
    // Alone: its phones hurry, and beside browsers their calls would be given up for being slow.
    vitest('network faults', 'faults', { places: 2, after: [build] }),
  ];
}
