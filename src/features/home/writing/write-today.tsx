import { getWritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { useLive } from '#data/use-live.ts';
import { useClock } from '#parts/use-clock.ts';
import { WriteOn } from '#parts/writing/write-on.tsx';

/** By the thumb on the day of one's meeting: opens the item that is on, ready to write. */
export function WriteToday() {
  const at = useClock();
  const place = useLive((local) => getWritingPlace(local, at), [at.today, at.clock]);
  return place ? <WriteOn meeting={place.meeting.id} item={place.item.id} /> : null;
}
