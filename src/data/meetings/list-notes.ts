import { audienceOf, noteCards, type NoteCard } from '#domain/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import type { Local } from '#data/local/local.ts';
import type { Stored } from '#sync/edit-port.ts';
import { getItemState, type ItemState } from '#data/waiting/get-item-state.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

type Note = Stored<NoteRow>;
export interface NoteView extends NoteCard<Note> {
  /** Of the original and every copy together; undefined on others' entries. */
  readonly state: ItemState | undefined;
  /** Who wrote it and for which organisation, on others' entries. */
  readonly author: string | undefined;
  readonly organisation: string | undefined;
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

/** Entries of others that reached Jämsides after `since` (the server's time). */
export async function listNewNotes(local: Local, since: string): Promise<NoteView[]> {
  const notes = await listVisible(local.db, 'note');
  const fresh = readable(notes).filter(
    (note) => note.author_id !== local.uid && note.updated_at !== null && note.updated_at > since,
  );
  return viewNotes(local, fresh);
}

/** Own entries whose readers still see an earlier text. */
export async function listChangedNotes(local: Local): Promise<NoteView[]> {
  const notes = await listVisible(local.db, 'note');
  const changed = noteCards(notes, local.uid).filter((card) => card.isChanged);
  return viewNotes(
    local,
    changed.flatMap((card) => (card.original ? [card.original, ...card.copies] : [])),
  );
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

/** Notes stand only where an audience is meant. */
function readable(notes: readonly Note[]): Note[] {
  return notes.filter((note) => audienceOf(note.scope_id) !== undefined);
}

async function viewNotes(local: Local, notes: readonly Note[]): Promise<NoteView[]> {
  const cards = noteCards(notes, local.uid);
  const [seats, participations, organisations] = await Promise.all([
    listVisible(local.db, 'seat_card'),
    listVisible(local.db, 'participation'),
    listVisible(local.db, 'organisation'),
  ]);
  return Promise.all(
    cards.map(async (card) => {
      const { author_id, participation_id } = card.shown;
      const seat =
        seats.find(
          (row) => row.user_id === author_id && row.participation_id === participation_id,
        ) ?? seats.find((row) => row.user_id === author_id);
      const participation = participations.find((row) => row.id === participation_id);
      return {
        ...card,
        state: card.isMine ? await cardState(local, card) : undefined,
        author: card.isMine || author_id === null ? undefined : seat?.name,
        organisation: organisations.find((row) => row.id === participation?.organisation_id)?.name,
      };
    }),
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
