import { liveMany, tell } from '#tests/support/model/live-many.ts';
import { shapeNames } from '#tests/support/model/shapes.ts';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    shape: { type: 'string' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
  },
});
let failed = false;
for (const shape of shapeNames.filter((name) => !values.shape || values.shape === name)) {
  const begun = performance.now();
  const found = await liveMany({ shape, from: Number(values.from), count: Number(values.count) });
  const ms = (performance.now() - begun) / (found?.after ?? Number(values.count));
  console.log(`${shape}: ${found ? 'BROKEN' : 'ok'}, ${ms.toFixed(2)} ms a history`);
  if (found) console.log(tell(found), found.error.stack);
  failed ||= found !== null;
}
process.exitCode = failed ? 1 : 0;
