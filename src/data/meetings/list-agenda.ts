import { inOrder } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { noteCountsByItem } from './list-notes.ts';

export interface AgendaEntry {
  readonly item: AgendaItemRow;
  /** How many entries this person can read on it. */
  readonly notes: number;
}

/** The running order of one meeting, in order. */
export async function listAgenda(local: Local, meetingId: string): Promise<AgendaEntry[]> {
  const [items, counts] = await Promise.all([
    listVisible(local.db, 'agenda_item', { index: 'meeting_id', equals: meetingId }),
    noteCountsByItem(local, meetingId),
  ]);
  return inOrder(items).map((item) => ({ item, notes: counts.get(item.id) ?? 0 }));
}
