import { getDay, type DayView } from '#data/meetings/during/get-day.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import { placeNow, type DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { useClock } from '#parts/use-clock.ts';

export interface Today {
  readonly day: DayView;
  readonly now: DayNow<AgendaItemRow>;
}

/** Where the day is: as whoever leads it has said, else by the clock. Undefined while it is read. */
export function useDay(
  { meeting }: Pick<MeetingView, 'meeting'>,
  items: readonly AgendaItemRow[],
): Today | undefined {
  const at = useClock();
  const day = useLive(
    (local) => getDay(local, meeting),
    [meeting.id, meeting.scope_id, meeting.leader_seat_id, meeting.writer_seat_id],
  );
  return day && { day, now: placeNow(items, meeting, day.step, at) };
}
