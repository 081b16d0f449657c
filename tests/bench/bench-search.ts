import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { projectRoot } from '#local/options.ts';
import { newProfile, withPage } from './browser.ts';
import { quartiles } from './quartiles.ts';
import type { CaptureTimes } from './search/capture-in-page.ts';
import type { FindTimes } from './search/find-in-page.tsx';
import type { SearchTimes } from './search/search-in-page.ts';
import { benchFolder, settings } from './settings.ts';

const NOTES = 5_000;

interface Times {
  readonly search: SearchTimes;
  readonly find: FindTimes;
  readonly capture: CaptureTimes;
}

/**
 * A letter in the search, a letter in a note, and the list of what was found scrolled through: each in a page of
 * its own, beside the bare query or put of the same rows in the same page. It judges nothing.
 */
async function run(cpuSlowdown: number): Promise<Times> {
  const [search, find, capture] = await Promise.all(
    ['search-in-page.ts', 'find-in-page.tsx', 'capture-in-page.ts'].map(buildPage),
  );
  const given = [NOTES, settings.repeats] as const;
  return {
    search: await inPage(search, cpuSlowdown, (page) =>
      page.evaluate(([notes, times]) => globalThis.benchSearch(notes, times), given),
    ),
    find: await inPage(find, cpuSlowdown, (page) =>
      page.evaluate(([notes, times]) => globalThis.benchFind(notes, times), given),
    ),
    capture: await inPage(capture, cpuSlowdown, (page) =>
      page.evaluate(([notes, times]) => globalThis.benchCapture(notes, times), given),
    ),
  };
}

interface Built {
  readonly script: string;
  readonly styles: string;
}

function inPage<R>(
  built: Built | undefined,
  rate: number,
  work: (page: Page) => Promise<R>,
): Promise<R> {
  return withPage(newProfile(), async (page) => {
    const body = '<!doctype html><meta name="viewport" content="width=device-width"><body>';
    await page.route('http://bench.local/**', (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    await page.goto('http://bench.local/');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    if (built?.styles) await page.addStyleTag({ content: built.styles });
    await page.evaluate(built?.script ?? '');
    return work(page);
  });
}

async function buildPage(entry: string): Promise<Built> {
  const made = await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'search', entry),
        formats: ['iife'],
        name: 'bench',
        cssFileName: 'bench',
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error('The page was not built');
  const styles = first.output.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
  );
  return { script: first.output[0].code, styles: styles.join('\n') };
}

const word = (values: readonly number[]) => {
  const { low, median, high } = quartiles(values);
  return `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
};
const ratio = (ours: readonly number[], bare: readonly number[]) =>
  `${(quartiles(ours).median / quartiles(bare).median).toFixed(2)}×`;
/** A frame is told in whole periods of the screen; half a millisecond is the clock's. */
const over = (frames: readonly number[], ms: number) =>
  `${frames.filter((one) => one > ms + 0.5).length} of ${frames.length}`;

function table(rate: number, { search, find, capture }: Times): string {
  return `
| ${NOTES} notes, CPU ${rate}× slower | Jämsides | bare Dexie | ratio |
| --- | --- | --- | --- |
| search: a letter, found and cut for the screen | ${word(search.keystrokes)} | ${word(search.bare)} | ${ratio(search.keystrokes, search.bare)} |
| search: a letter, until it is drawn | ${word(find.drawn)} | – | – |
| search: read and made ready, once | ${search.read.toFixed(0)} ms | – | – |
| a letter in a note, until it is on disk | ${word(capture.saved)} | ${word(capture.bare)} | ${ratio(capture.saved, capture.bare)} |
| scrolling ${find.listed} of what was found: frames over 16.7 ms, over 33 ms | ${over(find.frames, 16.7)}, ${over(find.frames, 33.4)} | – | – |`;
}

const all: Record<string, Times> = {};
for (const rate of new Set([1, settings.cpuSlowdown])) {
  const times = await run(rate);
  all[rate] = times;
  console.log(table(rate, times));
  console.log(`\nFound by each: ${times.search.found.join(' and ')}.`);
}
mkdirSync(benchFolder, { recursive: true });
writeFileSync(join(benchFolder, 'search.json'), JSON.stringify(all, null, 2));
