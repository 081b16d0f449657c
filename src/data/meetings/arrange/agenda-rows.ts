import { inOrder } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Edit, OwnFields } from '#sync/edit-port.ts';

/** A meeting where it lies. */
export interface MeetingAt {
  readonly scope: string;
  readonly id: string;
}

/** What an agenda is arranged in. */
export const agendaTables = ['meeting', 'agenda_item'] as const;

/** Its items, in the order they stand in. */
export async function itemsOf(tx: Edit, at: MeetingAt): Promise<AgendaItemRow[]> {
  const items = await tx.list('agenda_item', { index: 'meeting_id', equals: at.id });
  return inOrder(items.filter((item) => item.scope_id === at.scope));
}

/** A new item as its host's row; its time is the rule's, unless it begins the next morning. */
export function newItem(
  meeting: MeetingRow,
  fields: Pick<OwnFields<'agenda_item'>, 'ord' | 'minutes' | 'title' | 'body'> & {
    readonly taken_up_id?: string;
    readonly starts_at?: string;
  },
): OwnFields<'agenda_item'> {
  return {
    host_participation_id: meeting.host_participation_id,
    meeting_id: meeting.id,
    starts_at: '',
    leader_seat_id: null,
    taken_up_id: null,
    left_over: false,
    ...fields,
  };
}
