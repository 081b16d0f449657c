import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { liveMany, tell } from '#tests/support/model/live-many.ts';
import { shapeNames, type ShapeName } from '#tests/support/model/shapes.ts';

/*
 * Histories outside the test run:
 *   --shape note --from 17 --count 1            one, to see it again
 *   --count 2000                                so many of each shape
 *   --shards tests/model/runs.json --minutes 15 goes on where the file says the last run ended
 */
const { values } = parseArgs({
  options: {
    shape: { type: 'string' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    shards: { type: 'string' },
    minutes: { type: 'string', default: '15' },
  },
});

/** Shard n = so many consecutive seeds of one shape, the shapes in turn. */
interface Runs {
  readonly shardSize: number;
  readonly firstSeed: number;
  shards: number;
  histories: number;
  broken: { readonly shape: ShapeName; readonly seed: number; readonly why: string }[];
}

if (values.shards === undefined) await runEach();
else await runShards(values.shards, performance.now() + Number(values.minutes) * 60_000);

async function runEach(): Promise<void> {
  for (const shape of shapeNames.filter((name) => !values.shape || values.shape === name)) {
    const begun = performance.now();
    const count = Number(values.count);
    const found = await liveMany({ shape, from: Number(values.from), count });
    const ms = (performance.now() - begun) / (found?.after ?? count);
    console.log(`${shape}: ${found ? 'BROKEN' : 'ok'}, ${ms.toFixed(2)} ms a history`);
    if (!found) continue;
    console.log(tell(found));
    process.exitCode = 1;
  }
}

async function runShards(file: string, until: number): Promise<void> {
  const fresh: Runs = { shardSize: 500, firstSeed: 1e7, shards: 0, histories: 0, broken: [] };
  const runs = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Runs) : fresh;
  while (performance.now() < until) {
    const shape = shapeNames[runs.shards % shapeNames.length] ?? 'note';
    const from = runs.firstSeed + Math.floor(runs.shards / shapeNames.length) * runs.shardSize;
    const found = await liveMany({ shape, from, count: runs.shardSize });
    if (found) {
      console.log(tell(found));
      const why = found.error.message.split('\n')[0] ?? '';
      runs.broken.push({ shape, seed: found.seed, why });
      process.exitCode = 1;
    }
    runs.shards += 1;
    runs.histories += found ? found.after : runs.shardSize;
    writeFileSync(file, `${JSON.stringify(runs, null, 2)}\n`);
  }
  console.log(`${runs.histories} histories in ${runs.shards} shards, ${runs.broken.length} broken`);
}
