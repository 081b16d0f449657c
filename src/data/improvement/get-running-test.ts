import { compareText } from '#lib/compare.ts';
import type { Reads } from '#sync/edit-port.ts';
import { listHats } from '#data/people/list-hats.ts';
import { readWorks, type ReadWork } from './read-works.ts';

/** A test that has begun and is not decided about: for a row on Hem. */
export interface RunningTest {
  readonly participationId: string;
  readonly workId: string;
  readonly title: string;
  readonly cycleId: string;
  readonly number: number;
  /** Null: no end was planned. */
  readonly endsOn: string | null;
  /** Its planned end has passed: what did one see, or, that being written, how does one go on? Null: not yet. */
  readonly asks: 'saw' | 'decision' | null;
  readonly isMine: boolean;
}

/** The one that asks, what one saw first, one's own first, the one that ended first; else the next to end. */
export async function getRunningTest(
  reads: Reads,
  today: string,
): Promise<RunningTest | undefined> {
  const hats = await listHats(reads);
  const own = hats.filter((hat) => hat.role !== 'courseParticipant' && hat.kind !== 'mentor');
  const tests = await Promise.all(
    own.map(async ({ participationId }) =>
      (await readWorks(reads, participationId, today)).flatMap((one) =>
        running(one, participationId),
      ),
    ),
  );
  return tests
    .flat()
    .toSorted(
      (a, b) =>
        asked.indexOf(b.asks) - asked.indexOf(a.asks) ||
        Number(b.isMine) - Number(a.isMine) ||
        compareText(a.endsOn ?? '9', b.endsOn ?? '9'),
    )[0];
}

/** The most pressing last. */
const asked: readonly RunningTest['asks'][] = [null, 'decision', 'saw'];

function running(
  { work, cycles, state, isMine }: ReadWork,
  participationId: string,
): readonly RunningTest[] {
  if (state === 'ended') return [];
  return cycles
    .filter(({ phase }) => phase !== 'plan' && phase !== 'decided')
    .map(({ id, number, ends_on: endsOn, phase }) => ({
      participationId,
      workId: work.id,
      title: work.title,
      cycleId: id,
      number,
      endsOn,
      asks: phase === 'study' ? 'saw' : phase === 'act' && endsOn !== null ? 'decision' : null,
      isMine,
    }));
}
