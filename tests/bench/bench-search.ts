import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '#local/options.ts';
import { newProfile, withPage } from './browser.ts';
import { quartiles } from './quartiles.ts';
import type { SearchTimes } from './search/search-in-page.ts';
import { benchFolder, settings } from './settings.ts';

const NOTES = 5_000;

/** A letter typed in the search, beside the bare query of the same rows, in the same page. It judges nothing. */
async function run(): Promise<SearchTimes> {
  const script = await buildPage();
  return withPage(newProfile(), async (page) => {
    await page.route('http://bench.local/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto('http://bench.local/');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: settings.cpuSlowdown });
    await page.evaluate(script);
    return page.evaluate(([notes, times]) => globalThis.benchSearch(notes, times), [
      NOTES,
      settings.repeats,
    ] as const);
  });
}

async function buildPage(): Promise<string> {
  const made = await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'search/search-in-page.ts'),
        formats: ['iife'],
        name: 'search',
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error('The page was not built');
  return first.output[0].code;
}

const word = ({ low, median, high }: ReturnType<typeof quartiles>) =>
  `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;

const times = await run();
const [ours, bare] = [quartiles(times.keystrokes), quartiles(times.bare)];
console.log(`
| A letter typed, ${NOTES} notes, CPU ${settings.cpuSlowdown}× slower | Jämsides | bare Dexie query | ratio |
| --- | --- | --- | --- |
| found and cut for the screen | ${word(ours)} | ${word(bare)} | ${(ours.median / bare.median).toFixed(2)}× |
| read and made ready, once | ${times.read.toFixed(0)} ms | – | – |

Found by each: ${times.found.join(' and ')}.`);
mkdirSync(benchFolder, { recursive: true });
writeFileSync(join(benchFolder, 'search.json'), JSON.stringify(times, null, 2));
