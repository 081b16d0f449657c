import { isOn } from '#domain/meetings/is-on.ts';
import { itemToWriteOn, placeNow } from '#domain/meetings/place-now.ts';
import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { listMeetings, type MeetingView } from '#data/meetings/get-meeting.ts';
import { listAgenda } from '#data/meetings/list-agenda.ts';

/** Where an entry stands, and under which hat it is written. */
export interface WritingPlace {
  readonly meeting: MeetingRow;
  readonly item: AgendaItemRow;
  readonly participationId: string;
}

/**
 * Where one who takes out the phone to write most likely is: at a meeting of one's own that is on, or
 * else today; on the item it has come to as whoever leads it has said, else by the clock, else on its first.
 * Undefined: at none.
 */
export function getWritingPlace(local: Local, at: Clock): Promise<WritingPlace | undefined> {
  return readTogether(local, async () => {
    const views = await listMeetings(local);
    const places = await Promise.all(
      views.filter((view) => isToday(view, at)).map((view) => placeAt(local, view, at)),
    );
    const [best] = places.flat().toSorted((one, other) => one.rank - other.rank);
    return best?.place;
  });
}

function isToday({ meeting, lastDay, hat }: MeetingView, at: Clock): boolean {
  if (meeting.cancelled || hat === undefined) return false;
  return isOn({ ...meeting, lastDay }, at) || meetingTime({ ...meeting, lastDay }, at) === 'today';
}

interface Ranked {
  readonly place: WritingPlace;
  /** Two on one day: first where something goes on, then where people are in the room. */
  readonly rank: number;
}

async function placeAt(local: Local, view: MeetingView, at: Clock): Promise<readonly Ranked[]> {
  const { meeting, lastDay, hat } = view;
  const [agenda, steps] = await Promise.all([
    listAgenda(local, meeting.id),
    listVisible(local.db, 'meeting_step', { index: 'meeting_id', equals: meeting.id }),
  ]);
  const items = agenda.map((entry) => entry.item);
  const step = steps.find((one) => one.scope_id === meeting.scope_id);
  const now = placeNow(items, meeting, step, at);
  const item = itemToWriteOn(now) ?? items[0];
  if (item === undefined || hat === undefined) return [];
  const isGoing = now.state === 'running' || now.state === 'paused';
  const rank = isGoing ? 0 : isOn({ ...meeting, lastDay }, at) ? 1 : 2;
  return [{ place: { meeting, item, participationId: hat.participationId }, rank }];
}
