import { timedAgenda } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { noteCountsByItem } from './list-notes.ts';

export interface AgendaEntry {
  readonly item: AgendaItemRow;
  /** How many entries this person can read on it. */
  readonly notes: number;
}

/** The running order of one meeting, in order, with its times by the rule. */
export async function listAgenda(local: Local, meetingId: string): Promise<AgendaEntry[]> {
  const [meetings, items, counts] = await Promise.all([
    listVisible(local.db, 'meeting', { index: 'id', equals: meetingId }),
    listVisible(local.db, 'agenda_item', { index: 'meeting_id', equals: meetingId }),
    noteCountsByItem(local, meetingId),
  ]);
  const [meeting] = meetings;
  if (!meeting) return [];
  const own = items.filter((item) => item.scope_id === meeting.scope_id);
  return timedAgenda(own, meeting).map((item) => ({ item, notes: counts.get(item.id) ?? 0 }));
}
