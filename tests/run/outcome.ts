import { execute, type Command, type Executed } from './execute.ts';
import type { Tally } from './read-report.ts';

export interface Outcome {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
  readonly processor?: number;
  /** What to show: nothing when all is well. */
  readonly said: string;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0, retried: 0, failures: [] };

/** What is right or wrong as a whole counts as one. */
export async function judged(name: string, command: Command): Promise<Outcome> {
  const done = await execute(command);
  return tell(name, done, { ...none, passed: Number(done.ok), failed: Number(!done.ok) });
}

/** What writes a report of its own, of at least so many tests. */
export async function counted(
  name: string,
  command: Command,
  read: () => Tally | undefined,
  least = 1,
): Promise<Outcome> {
  const done = await execute(command);
  const tally = read() ?? none;
  // A runner that stops without a failed test of its own has failed as a whole.
  const failed = Math.max(tally.failed, done.ok && tally.passed >= least ? 0 : 1);
  return tell(name, done, { ...tally, failed });
}

function tell(name: string, { said, seconds, stopped }: Executed, tally: Tally): Outcome {
  const late = stopped === undefined ? '' : `\nStopped after ${Math.round(seconds)} s: ${stopped}.`;
  const { failed, failures } = tally;
  // What a runner printed is looked at only where it could not name what failed.
  const printed = failed > 0 && (failures.length < failed || late !== '') ? said : '';
  return { name, tally, seconds, said: [...failures, printed + late].join('\n') };
}
