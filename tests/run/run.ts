import { rmSync } from 'node:fs';
import { none, type Outcome } from './outcome.ts';
import { processorSecondsSince } from './processor.ts';
import { makeRunFolder } from './run-folder.ts';
import { runInPlaces } from './schedule.ts';
import { listSteps, reportsFolder, type Step } from './steps.ts';

/*
 * npm test               everything
 * npm run check          format, lint, types, unused code, and the unit tests that a change reaches
 * npm run check -- all   the same with all unit tests
 */
const [what, more] = process.argv.slice(2);
const isCheck = what === 'check';
const steps = isCheck
  ? listSteps(more === 'all' ? 'check all' : 'check').filter((step) => step.quick)
  : listSteps('all');

/** Two cores. */
const places = 2;
/** Far beyond the slowest machine on which it still ends: what hangs has been stopped long before. */
const until = AbortSignal.timeout(80 * 60_000);
const begun = performance.now();
const folder = makeRunFolder();
const outcomes: Outcome[] = [];

await runInPlaces(steps, places, async (step) => note(await attempt(step)));
rmSync(reportsFolder, { recursive: true, force: true });
folder.remove();
// Elsewhere somebody may be testing beside us.
if (process.env['CI'] !== undefined) note(leftNothing(folder.listBeside()));

const sum = (key: 'passed' | 'failed') => outcomes.reduce((all, one) => all + one.tally[key], 0);
console.log(`\n${secondsSince(begun)} s in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 1000);
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    const outcome = await step.run(until);
    const processor = processorSecondsSince();
    return processor === undefined ? outcome : { ...outcome, processor };
  } catch (error) {
    const tally = { ...none, failed: 1 };
    return { name: step.name, tally, seconds: 0, said: String(error) };
  }
}

function leftNothing(names: readonly string[]): Outcome {
  const isLeft = names.length > 0;
  const tally = { ...none, passed: Number(!isLeft), failed: Number(isLeft) };
  return { name: 'nothing left behind', tally, seconds: 0, said: names.join('\n') };
}

function note(outcome: Outcome): void {
  outcomes.push(outcome);
  const { name, tally, seconds, processor, said } = outcome;
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const retried = tally.retried > 0 ? `, ${tally.retried} of them at the second try` : '';
  const figures = `${tally.passed} passed${retried}, ${tally.failed} failed${skipped}`;
  const work = processor === undefined ? '' : `${processor.toFixed(1)} s of processor, `;
  const mark = tally.failed === 0 ? 'ok  ' : 'FAIL';
  console.log(
    `${mark} ${name}: ${figures} (${seconds.toFixed(1)} s, ${work}ended at ${secondsSince(begun)} s)`,
  );
  if (said.trim() !== '') console.log(`\n${said.trimEnd()}\n`);
}
