import type { Clock } from '#domain/meeting-time.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { Local } from '#data/local/local.ts';
import { readTogether } from '#data/local/visible-rows.ts';
import { listMeetings, type MeetingView } from './get-meeting.ts';
import { listAgenda } from './list-agenda.ts';

/** One of one's own meetings with the items one may write on. */
export interface WritableMeeting {
  readonly view: MeetingView;
  /** The hat one writes under there. */
  readonly participationId: string;
  readonly items: readonly AgendaItemRow[];
}

export interface Writable {
  readonly last: readonly WritableMeeting[];
  readonly next: readonly WritableMeeting[];
}

export function hasMeetings({ last, next }: Writable): boolean {
  return last.length + next.length > 0;
}

/** As many on each side of today as one is likely to think of. */
const most = 2;

/** The meetings one may want to write about when none is on: the last ones, newest first, and the next ones. */
export function listWritable(local: Local, { today }: Pick<Clock, 'today'>): Promise<Writable> {
  return readTogether(local, async () => {
    const views = await listMeetings(local);
    const mine = views.filter(
      ({ meeting, hat }) => hat !== undefined && !meeting.cancelled && meeting.held_on !== null,
    );
    const all = await Promise.all(
      mine.map(async (view) => {
        const agenda = await listAgenda(local, view.meeting.id);
        const participationId = view.hat?.participationId ?? '';
        return { view, participationId, items: agenda.map((entry) => entry.item) };
      }),
    );
    const withItems = all.filter(({ items }) => items.length > 0);
    const over = withItems.filter(({ view }) => (view.lastDay ?? '') < today);
    return {
      last: over.toReversed().slice(0, most),
      next: withItems.slice(over.length, over.length + most),
    };
  });
}
