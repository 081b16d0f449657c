import { noteCards, type NoteCard } from '#domain/note.ts';
import { getItemState, type ItemState } from '#data/waiting/get-item-state.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';
import { readable, signNotes, type Note, type SignedNote } from './sign-notes.ts';

export interface NoteView extends SignedNote {
  /** Of the original and every copy together; undefined on others' entries. */
  readonly state: ItemState | undefined;
}

/** The entries on one agenda item that this person can read: one card per original. */
export async function listNotes(local: Local, agendaItemId: string): Promise<NoteView[]> {
  const notes = await listVisible(local.db, 'note', {
    index: 'agenda_item_id',
    equals: agendaItemId,
  });
  return viewNotes(local, readable(notes));
}

/** One's own entry with its copies, for the editor; undefined before the first letter. */
export async function getNote(local: Local, id: string): Promise<NoteView | undefined> {
  const original = await getVisible(local.db, 'note', scopeId('user', local.uid), id);
  if (!original) return undefined;
  const copies = await listVisible(local.db, 'note', { index: 'origin', equals: id });
  const [view] = await viewNotes(local, [original, ...copies]);
  return view;
}

/** Has this person written anything before? The first time the app says who can see it. */
export async function countOwnNotes(local: Local): Promise<number> {
  const own = await listVisible(local.db, 'note', {
    index: 'scope_id',
    equals: scopeId('user', local.uid),
  });
  return own.length;
}

export async function noteCountsByItem(
  local: Local,
  meetingId: string,
): Promise<ReadonlyMap<string, number>> {
  const notes = await listVisible(local.db, 'note', { index: 'meeting_id', equals: meetingId });
  const counts = new Map<string, number>();
  for (const card of noteCards(readable(notes), local.uid)) {
    const item = card.shown.agenda_item_id;
    if (item !== null) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

async function viewNotes(local: Local, notes: readonly Note[]): Promise<NoteView[]> {
  const signed = await signNotes(local, notes);
  return Promise.all(
    signed.map(async (card) => ({
      ...card,
      state: card.isMine ? await cardState(local, card) : undefined,
    })),
  );
}

/** From worst to best: a card is synced only when every row of it is. */
const severity: readonly ItemState['kind'][] = [
  'refused',
  'versions',
  'saved',
  'waiting',
  'syncing',
  'synced',
];

async function cardState(local: Local, card: NoteCard<Note>): Promise<ItemState> {
  const rows = card.original ? [card.original, ...card.copies] : card.copies;
  const states = await Promise.all(
    rows.map((row) => getItemState(local.db, 'note', row.scope_id, row.id)),
  );
  const worst = states.toSorted((one, other) => rank(one) - rank(other))[0];
  return worst ?? { kind: 'saved' };
}

function rank(state: ItemState): number {
  return severity.indexOf(state.kind);
}
