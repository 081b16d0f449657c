import { changedPlaces, followTimes, inOrder } from '#domain/meetings/follow-times.ts';
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

/**
 * Puts the items in this order and lets the clock times follow. Each item is a row of its own, and
 * only the fields that change are written: what somebody else changes in it meanwhile stays.
 */
export async function settleAgenda(
  tx: Edit,
  meeting: MeetingRow,
  order: readonly AgendaItemRow[],
): Promise<void> {
  for (const { id, ord, starts_at } of changedPlaces(followTimes(order, meeting), order)) {
    const item = order.find((one) => one.id === id);
    await tx.put('agenda_item', meeting.scope_id, id, {
      ...(item?.ord === ord ? {} : { ord }),
      ...(item?.starts_at === starts_at ? {} : { starts_at }),
    });
  }
}

/** A new item as its host's row; it has its time when the agenda has been settled. */
export function newItem(
  meeting: MeetingRow,
  fields: Pick<OwnFields<'agenda_item'>, 'ord' | 'minutes' | 'title' | 'body'> & {
    readonly taken_up_id?: string;
  },
): OwnFields<'agenda_item'> {
  return {
    host_participation_id: meeting.host_participation_id,
    meeting_id: meeting.id,
    starts_at: meeting.starts_at,
    leader_seat_id: null,
    taken_up_id: null,
    left_over: false,
    ...fields,
  };
}
