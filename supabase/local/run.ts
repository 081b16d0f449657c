import { buildApp } from './build-app.ts';
import { clearData } from './clear-data.ts';
import { lockDataFolder } from './data-folder.ts';
import { fullDisk } from './disk-room.ts';
import { serveSources } from './dev-server.ts';
import { listDemoPeople } from './demo-people.ts';
import { checkPort } from './listen.ts';
import { projectRoot, readOptions, type LocalOptions } from './options.ts';
import { serveBuilt, startServer, type LocalServer } from './server.ts';
import { printError } from './plain-error.ts';

/** What the npm scripts start: `serve`, `dev`, `reset` or, for the tests, `child`. */
async function run(task: string, options: LocalOptions): Promise<void> {
  // The embedded backend would otherwise report its use to its makers.
  process.env['DO_NOT_TRACK'] = '1';
  // Migrations are looked for from the working directory.
  process.chdir(projectRoot);
  if (task === 'reset') return reset(options);
  if (task === 'serve') {
    await checkPort(options.port);
    buildApp(options.distDir);
  }
  const server = await startServer(options, task === 'dev' ? serveSources(options) : serveBuilt);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(0)));
  }
  if (task === 'child') answerParent(server);
  else await tellReady(server, options);
}

async function reset(options: LocalOptions): Promise<void> {
  const unlock = await lockDataFolder(options.dataDir);
  try {
    await clearData(options.dataDir, process.argv[3]);
  } finally {
    unlock();
  }
  const server = await startServer({ ...options, port: 0 }, serveBuilt);
  await server.stop();
  console.log('\n  The demo is new again. Start with: npm start\n');
  process.exit(0);
}

async function tellReady(server: LocalServer, options: LocalOptions): Promise<void> {
  const people = await listDemoPeople(server.backend);
  console.log(`\n  Jämsides (Exempeldata)  ${server.origin}\n`);
  for (const [name, members] of Map.groupBy(people, (person) => person.organisation)) {
    console.log(`  ${name}: ${members.map((person) => person.address).join(', ')}`);
  }
  console.log(`\n  Codes appear here and on ${server.origin}/demo`);
  console.log(`  Data: ${options.dataDir}   Start over: npm run demo:reset   Stop: Ctrl+C\n`);
}

/** Tests drive the server as a child that can be killed; only the parent can send these. */
function answerParent(server: LocalServer): void {
  process.on('message', (message: { id: number; sql: string; values?: unknown[] }) => {
    server.backend.sql(message.sql, message.values).then(
      (rows) => process.send?.({ id: message.id, rows }),
      (error: unknown) => process.send?.({ id: message.id, error: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ ready: server.origin });
}

const options = readOptions(process.env);
run(process.argv[2] ?? 'serve', options).catch((error: unknown) => {
  printError(fullDisk(options.dataDir, error) ?? error);
  process.exit(1);
});
