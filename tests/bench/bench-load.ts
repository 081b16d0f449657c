import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from '#tests/support/embedded/local-server.ts';
import { newProfile } from './browser.ts';
import { buildBare, buildProduct } from './build-apps.ts';
import { measureColdStart } from './measure-cold-start.ts';
import { measureFirstLoad } from './measure-first-load.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { prepareBarePhone, prepareProductPhone, withoutWorker } from './prepare-phones.ts';
import { serveBare } from './serve-bare.ts';
import { benchFolder, settings } from './settings.ts';
import { formatTable, listLines, type Figures } from './table.ts';

/** Measures and tells; it judges nothing, so that a busy machine never turns a change down. */
async function run(): Promise<Figures> {
  tell('Building both apps …');
  const product = await buildProduct();
  const bare = await buildBare();
  const bareServer = await serveBare(bare.dist, settings.barePort);
  const server = await startLocalServer({ port: settings.port, distDir: product.dist });

  tell('Signing in, reading everything …');
  const productPhone = await prepareProductPhone(server);
  const barePhone = await prepareBarePhone(bareServer.origin);
  const known = await withoutWorker(productPhone, server.origin);

  tell('Loading the first screens …');
  const apps = { product, bare, server, bareOrigin: bareServer.origin, productPhone: known };
  const firstLoad = await measureFirstLoad(apps);

  tell(`Lighthouse, ${settings.lighthouse} times each …`);
  const lighthouse = await measureLighthouse([
    { name: 'bare app', url: bareServer.origin, phone: newProfile() },
    { name: 'sign-in page', url: server.origin, phone: newProfile() },
    { name: 'Hem, signed in', url: server.origin, phone: known },
  ]);

  tell(`Starting without a server, ${settings.starts} times each …`);
  await server.stop();
  await bareServer.stop();
  const coldStart = await measureColdStart({
    product: { profile: productPhone, origin: server.origin },
    bare: { profile: barePhone, origin: bareServer.origin },
    starts: settings.starts,
    cpuSlowdown: settings.cpuSlowdown,
  });
  return { firstLoad, lighthouse, coldStart };
}

const tell = (words: string) => console.log(`  ${words}`);

function report(figures: Figures): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const made = { at: new Date().toISOString(), node: process.version, machine, settings };
  const file = join(benchFolder, 'load.json');
  writeFileSync(file, JSON.stringify({ ...made, ...figures }, null, 2));
  console.log(`\n${formatTable(listLines(figures))}\n\n  Everything measured: ${file}\n`);
}

mkdirSync(benchFolder, { recursive: true });
try {
  report(await run());
} catch (error) {
  // Told, not judged: what could not be measured is no verdict on the product.
  console.error(error);
}
process.exit(0);
