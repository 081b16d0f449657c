import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  closeShards,
  kinds,
  liveShard,
  shapesOf,
  type Kind,
  type Shard,
  type ShardDone,
} from './shard.ts';

/*
 * Histories outside the test run:
 *   --shape note --from 17 --count 1             one, to see it again
 *   --count 2000 --kind dexie                    so many of each shape
 *   --shards tests/model/runs.json --minutes 15  goes on where the file says the last run ended
 */
const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'maps' },
    shape: { type: 'string' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    shards: { type: 'string' },
    workers: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '15' },
    until: { type: 'string', default: '' },
  },
});

/** Shard n = so many consecutive seeds of one shape, the shapes in turn. */
interface Run {
  readonly shardSize: number;
  readonly firstSeed: number;
  shards: number;
  histories: number;
  readonly broken: { readonly shape: string; readonly seed: number; readonly why: string }[];
}

const kind: Kind = kinds.find((one) => one === values.kind) ?? 'maps';
const fresh: Readonly<Record<Kind, Run>> = {
  maps: { shardSize: 1_000, firstSeed: 20_000_000, shards: 0, histories: 0, broken: [] },
  dexie: { shardSize: 25, firstSeed: 30_000_000, shards: 0, histories: 0, broken: [] },
  sql: { shardSize: 5, firstSeed: 40_000_000, shards: 0, histories: 0, broken: [] },
};

if (process.send) process.on('message', (shard: Shard) => void answer(shard));
else if (values.shards === undefined) await runEach();
else await runShards(values.shards, performance.now() + Number(values.minutes) * 60_000);

async function answer(shard: Shard): Promise<void> {
  process.send?.(await liveShard(shard));
}

async function runEach(): Promise<void> {
  for (const shape of shapesOf(kind, values.shape).filter(
    (name) => !values.shape || values.shape === name,
  )) {
    const begun = performance.now();
    const [from, count] = [Number(values.from), Number(values.count)];
    const { histories, broken } = await liveShard({ kind, shape, from, count });
    const ms = (performance.now() - begun) / histories;
    console.log(`${shape}: ${broken ? 'BROKEN' : 'ok'}, ${ms.toFixed(2)} ms a history`);
    if (!broken) continue;
    console.log(broken.story);
    process.exitCode = 1;
  }
  await closeShards();
}

/** Ends when the time is over, or when so many have been lived in all. */
async function runShards(file: string, end: number): Promise<void> {
  const runs = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<
    Kind,
    Run
  >;
  const run = (runs[kind] ??= fresh[kind]);
  const enough = Number(values.until || Number.POSITIVE_INFINITY);
  const shapes = shapesOf(kind);
  let next = run.shards;
  let isOver = false;
  const done = new Map<number, number>();
  const work = async (): Promise<void> => {
    const worker = fork(fileURLToPath(import.meta.url), process.argv.slice(2));
    while (!isOver && performance.now() < end && run.histories < enough) {
      const shape = shapes[next % shapes.length] ?? 'note';
      const from = run.firstSeed + Math.floor(next / shapes.length) * run.shardSize;
      const own = next;
      next += 1;
      const { histories, broken } = await ask(worker, { kind, shape, from, count: run.shardSize });
      done.set(own, histories);
      // In order, so that a run that is cut off goes on with what it has not lived.
      for (; done.has(run.shards); run.shards += 1) run.histories += done.get(run.shards) ?? 0;
      if (broken) {
        console.log(broken.story);
        run.broken.push({ shape, seed: broken.seed, why: broken.why });
        process.exitCode = 1;
        isOver = true;
      }
      writeFileSync(file, `${JSON.stringify({ ...stored(file), [kind]: run }, null, 2)}\n`);
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  console.log(`${kind}: ${run.histories} in ${run.shards} shards, ${run.broken.length} broken`);
}

/** Read anew each time: runs of other kinds write in the same file. */
function stored(file: string): object {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
}

async function ask(worker: ChildProcess, shard: Shard): Promise<ShardDone> {
  const ended = new AbortController();
  const end = () => ended.abort(new Error('the worker has ended'));
  worker.once('exit', end);
  worker.send(shard);
  const [done] = (await once(worker, 'message', { signal: ended.signal })) as [ShardDone];
  worker.removeListener('exit', end);
  return done;
}
