import { rmSync } from 'node:fs';
import { listSteps, reportsFolder, type Outcome } from './steps.ts';

/** A quarter of an hour on two idle cores; a busy machine gets some more before what hangs has failed. */
const limitSeconds = 24 * 60;

const quickOnly = process.argv[2] === 'check';
const begun = performance.now();
const secondsLeft = () => Math.max(1, limitSeconds - (performance.now() - begun) / 1000);

const outcomes: Outcome[] = [];
for (const group of listSteps()) {
  const steps = group.filter((step) => step.quick || !quickOnly);
  const done = await Promise.all(steps.map((step) => step.run(secondsLeft())));
  for (const outcome of done) tell(outcome);
  outcomes.push(...done);
}
rmSync(reportsFolder, { recursive: true, force: true });

const sum = (key: 'passed' | 'failed') => outcomes.reduce((all, one) => all + one.tally[key], 0);
console.log(`\n${Math.round((performance.now() - begun) / 1000)} s in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function tell({ name, tally, seconds, said }: Outcome): void {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const retried = tally.retried > 0 ? `, ${tally.retried} of them at the second try` : '';
  const figures = `${tally.passed} passed${retried}, ${tally.failed} failed${skipped}`;
  console.log(
    `${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${figures} (${seconds.toFixed(1)} s)`,
  );
  if (said.trim() !== '') console.log(`\n${said.trimEnd()}\n`);
}
