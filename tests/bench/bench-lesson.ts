import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startLocalServer } from '#tests/support/embedded/local-server.ts';
import { firstLesson, makeBareLesson } from './bare-lesson.ts';
import { newProfile, withPage } from './browser.ts';
import { buildProduct } from './build-apps.ts';
import { measureLesson, type LessonTimes } from './measure-lesson.ts';
import { prepareProductPhone } from './prepare-phones.ts';
import { quartiles } from './quartiles.ts';
import { serveBare } from './serve-bare.ts';
import { benchFolder, settings } from './settings.ts';

/** Opening a lesson offline, beside opening a bare page with the same text. It reports; it judges nothing. */
async function run() {
  tell('Building …');
  const product = await buildProduct();
  const measured = await firstLesson();
  const bareServer = await serveBare(makeBareLesson(measured), settings.barePort);
  const server = await startLocalServer({ port: settings.port, distDir: product.dist });
  tell('Signing in, reading everything …');
  const productPhone = await prepareProductPhone(server);
  const barePhone = await prepareBare(bareServer.origin);
  await server.stop();
  await bareServer.stop();
  tell(`Opening the lesson without a server, ${settings.starts} times each …`);
  const { module, lesson } = measured;
  const from = `${server.origin}/kurs/${module.key}`;
  const times = await measureLesson({
    product: { profile: productPhone, from, to: `${from}/${lesson.key}` },
    bare: {
      profile: barePhone,
      from: `${bareServer.origin}/`,
      to: `${bareServer.origin}/lesson.html`,
    },
    turns: settings.starts,
    cpuSlowdown: settings.cpuSlowdown,
  });
  return { times, bytes: gzipSync(JSON.stringify(module)).length };
}

async function prepareBare(origin: string): Promise<string> {
  const profile = newProfile();
  await withPage(profile, async (page) => {
    await page.goto(origin);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  });
  return profile;
}

function tell(words: string): void {
  console.log(`  ${words}`);
}

function line(
  name: string,
  of: keyof LessonTimes,
  times: Awaited<ReturnType<typeof run>>['times'],
) {
  const [product, bare] = [quartiles(times.product[of]), quartiles(times.bare[of])];
  const word = ({ low, median, high }: typeof product) =>
    `${Math.round(median)} ms (${Math.round(low)}–${Math.round(high)})`;
  const ratio = (product.median / bare.median).toFixed(1);
  return `| ${name} | ${word(product)} | ${word(bare)} | ${ratio}× |`;
}

mkdirSync(benchFolder, { recursive: true });
try {
  const { times, bytes } = await run();
  const file = join(benchFolder, 'lesson.json');
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), settings, times }, null, 2));
  console.log(
    [
      '',
      '| Opening a lesson offline, CPU 4× | Jämsides | bare page, same text | ratio |',
      '| --- | --- | --- | --- |',
      line('new browser, straight to it', 'cold', times),
      line('a press on its link', 'pressed', times),
      '',
      `  The module’s texts: ${(bytes / 1000).toFixed(1)} kB gzip. Everything measured: ${file}`,
      '',
    ].join('\n'),
  );
} catch (error) {
  console.error(error);
}
process.exit(0);
