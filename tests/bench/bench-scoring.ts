import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { startLocalServer } from '#tests/support/embedded/local-server.ts';
import { withPage } from './browser.ts';
import { buildProduct } from './build-apps.ts';
import { prepareProductPhone } from './prepare-phones.ts';
import { quartiles } from './quartiles.ts';
import { fillPhone } from './scoring/fill-phone.ts';
import {
  measureScoring,
  pages,
  type PageName,
  type ScoringTimes,
} from './scoring/measure-scoring.ts';
import { size } from './scoring/scoring-rows.ts';
import { benchFolder, settings } from './settings.ts';

/** The two heaviest screens of the checklist offline, beside a bare query of the same rows. It judges nothing. */
async function run() {
  tell('Building …');
  const product = await buildProduct();
  const bareScript = await buildFloor();
  const server = await startLocalServer({ port: settings.port, distDir: product.dist });
  tell('Signing in …');
  const profile = await prepareProductPhone(server);
  tell(`Laying ${size.rounds} rounds on the phone …`);
  await withPage(profile, async (page) => {
    await page.goto(server.origin);
    const count = await fillPhone(page);
    tell(`${count} rows`);
  });
  await server.stop();
  tell('Opening the pages without a server …');
  const of = { profile, origin: server.origin, bareScript, cpuSlowdown: settings.cpuSlowdown };
  const again = settings.again;
  const still = await measureScoring({ ...of, turns: settings.starts, again, still: true });
  const moving =
    settings.moving === 0
      ? still
      : await measureScoring({ ...of, turns: settings.moving, again, still: false });
  return { still, moving };
}

/** One script for `evaluate`: nothing of it is in the product's build. */
async function buildFloor(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'scoring/bare-scoring.ts'),
        formats: ['iife'],
        name: 'bare',
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error('The floor was not built');
  return first.output[0].code;
}

function tell(words: string): void {
  console.log(`  ${words}`);
}

function lines(name: PageName, times: ScoringTimes, how: string): readonly string[] {
  if (times.bare.length === 0) return [];
  const bare = quartiles(times.bare);
  const word = ({ low, median, high }: typeof bare) =>
    `${Math.round(median)} ms (${Math.round(low)}–${Math.round(high)})`;
  return (['again', 'first'] as const).map((of) => {
    const product = quartiles(times[of]);
    const ratio = (product.median / bare.median).toFixed(2);
    return `| ${pages[name].name}, ${of}${how} | ${word(product)} | ${word(bare)}, rows at ${Math.round(quartiles(times.bareRead).median)} ms | ${ratio}× |`;
  });
}

mkdirSync(benchFolder, { recursive: true });
try {
  const { still, moving } = await run();
  const file = join(benchFolder, 'scoring.json');
  writeFileSync(
    file,
    JSON.stringify({ at: new Date().toISOString(), settings, size, still, moving }, null, 2),
  );
  console.log(
    [
      '',
      `| Opened offline, CPU ${settings.cpuSlowdown}× | Jämsides | bare Dexie, plain table | ratio |`,
      '| --- | --- | --- | --- |',
      ...lines('shift', still.shift, ''),
      ...lines('compare', still.compare, ''),
      ...(moving === still ? [] : lines('shift', moving.shift, ', sliding in')),
      ...(moving === still ? [] : lines('compare', moving.compare, ', sliding in')),
      '',
      `  Everything measured: ${file}`,
      '',
    ].join('\n'),
  );
} catch (error) {
  console.error(error);
}
process.exit(0);
