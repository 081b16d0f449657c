import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { benchFolder, settings } from '../settings.ts';
import { buildPages, contestants, engineBytes, type ContestantName } from './build-pages.ts';
import { fillRows } from './fill-rows.ts';
import { measureCursors, type Missed } from './measure-cursors.ts';
import { measureLimits, type LimitsCost } from './measure-limits.ts';
import { measurePhone, type PhoneRun } from './measure-phone.ts';
import { measureReconnect, type Reconnect } from './measure-reconnect.ts';
import { measureServer, type ServerCost } from './measure-server.ts';
import { measureLostEdits, type LostEdits } from './measure-lost-edits.ts';
import { startBenchServer, type BenchServer } from './server.ts';
import { syncTable } from './sync-table.ts';

export type PerContestant<T> = Readonly<Record<ContestantName, T>>;
export interface SyncFigures {
  readonly rows: number;
  readonly edits: number;
  readonly bytes: PerContestant<number>;
  readonly engine: number;
  readonly runs: PerContestant<readonly PhoneRun[]>;
  readonly reconnect: readonly Reconnect[];
  readonly troubles: Partial<PerContestant<LostEdits>>;
  readonly missed: Missed;
  readonly server: readonly ServerCost[];
  readonly limits: LimitsCost;
}

function tell(words: string): readonly never[] {
  console.log(`  ${words}`);
  return [];
}

const patienceMs = 5 * 60_000;

/** A contestant that breaks or never ends has no figures of that turn, and stops nobody. */
async function orTold<T>(name: string, work: Promise<T>): Promise<readonly T[]> {
  const late = wait(patienceMs, null, { ref: false }).then(() => Promise.reject(new Error('late')));
  try {
    return [await Promise.race([work, late])];
  } catch (error) {
    return tell(`${name}: ${String(error)}`);
  }
}

const isWanted = (name: ContestantName) =>
  settings.contestants.length === 0 || settings.contestants.includes(name);

const rows = settings.rows;
const edits = 200;

/** All contestants, again and again in a new order, so that a machine that slows down slows all. */
async function run(): Promise<SyncFigures> {
  tell('Building a page for each contestant …');
  const bytes = await buildPages();
  const engine = await engineBytes();
  const server = await startBenchServer(join(benchFolder, 'sync'));
  const visitor = await server.visitor('politiker@granvik.example');
  await fillRows(server, visitor.uid, rows);
  const runs: Record<ContestantName, PhoneRun[]> = {
    ours: [],
    rxdb: [],
    legend: [],
    tanstack: [],
    floor: [],
  };
  const end = Date.now() + settings.minutes * 60_000;
  for (let turn = 1; turn <= settings.repeats && Date.now() < end; turn += 1) {
    tell(`Turn ${turn} of ${settings.repeats} …`);
    const taking = contestants.filter(
      (one) => isWanted(one) && (one !== 'legend' || turn <= settings.slowRepeats),
    );
    for (const name of shuffled(taking)) {
      runs[name].push(
        ...(await orTold(name, measurePhone(name, { server, visitor, rows, edits }))),
      );
    }
  }
  const reconnect: Reconnect[] = [];
  for (let turn = 0; turn < settings.repeats; turn += 1)
    reconnect.push(await measureReconnect(server, visitor));
  tell('Refusals, lost answers, lost access …');
  const troubles = settings.troubles > 0 ? await measureAllTroubles(server) : {};
  await server.stop();
  tell('PostgreSQL: readers among writers, fifty new rows among many …');
  const missed = await measureCursors(settings.stressSeconds);
  const costs = await measureServer([rows, rows * 10, rows * 100], settings.repeats * 2);
  const limits = await measureLimits(settings.repeats * 4);
  return { rows, edits, bytes, engine, runs, reconnect, troubles, missed, server: costs, limits };
}

async function measureAllTroubles(server: BenchServer) {
  const people = {
    ours: 'chef',
    rxdb: 'strateg',
    legend: 'nyckelperson',
    tanstack: 'deltagare',
  } as const;
  const found: Partial<Record<ContestantName, LostEdits>> = {};
  for (const [name, person] of Object.entries(people) as [keyof typeof people, string][]) {
    if (!isWanted(name)) continue;
    const visitor = await server.visitor(`${person}@granvik.example`);
    await fillRows(server, visitor.uid, 200);
    const given = { server, visitor, rows: 200, edits: 20 };
    for (const troubles of await orTold(name, measureLostEdits(name, given)))
      found[name] = troubles;
  }
  return found;
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

mkdirSync(benchFolder, { recursive: true });
try {
  const figures = await run();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const made = { at: new Date().toISOString(), node: process.version, machine };
  const file = join(benchFolder, 'sync.json');
  writeFileSync(file, JSON.stringify({ ...made, ...figures }, null, 2));
  console.log(`\n${syncTable(figures)}\n\n  Everything measured: ${file}\n`);
} catch (error) {
  // Told, not judged: what could not be measured is no verdict on the product.
  console.error(error);
}
process.exit(0);
