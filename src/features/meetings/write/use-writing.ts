import { getWritingPlace, type WritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { listWritable, type Writable } from '#data/meetings/list-writable.ts';
import { readTogether, useLive } from '#data/use-live.ts';
import { useClock } from '#parts/use-clock.ts';

export interface Writing {
  readonly today: string;
  /** At a meeting of today. */
  readonly now: WritingPlace | undefined;
  readonly others: Writable;
}

/** Where one may write; undefined while it is read. */
export function useWriting(): Writing | undefined {
  const at = useClock();
  return useLive(
    (local) =>
      readTogether(local, async () => ({
        today: at.today,
        now: await getWritingPlace(local, at),
        others: await listWritable(local, at),
      })),
    [at.today, at.clock],
  );
}
