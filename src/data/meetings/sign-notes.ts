import { audienceOf, noteCards, type NoteCard } from '#domain/note.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import type { Local } from '#data/local/local.ts';
import type { Stored } from '#sync/edit-port.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export type Note = Stored<NoteRow>;
export interface SignedNote extends NoteCard<Note> {
  /** Who wrote it and for which organisation, on others' entries. */
  readonly author: string | undefined;
  readonly organisation: string | undefined;
}

/** Notes stand only where an audience is meant. */
export function readable(notes: readonly Note[]): Note[] {
  return notes.filter((note) => audienceOf(note.scope_id) !== undefined);
}

/** One card per original, with whose it is. */
export async function signNotes(local: Local, notes: readonly Note[]): Promise<SignedNote[]> {
  const [seats, participations, organisations] = await Promise.all([
    listVisible(local.db, 'seat_card'),
    listVisible(local.db, 'participation'),
    listVisible(local.db, 'organisation'),
  ]);
  return noteCards(notes, local.uid).map((card) => {
    const { author_id, participation_id } = card.shown;
    const seat =
      seats.find((row) => row.user_id === author_id && row.participation_id === participation_id) ??
      seats.find((row) => row.user_id === author_id);
    const participation = participations.find((row) => row.id === participation_id);
    return {
      ...card,
      author: card.isMine || author_id === null ? undefined : seat?.name,
      organisation: organisations.find((row) => row.id === participation?.organisation_id)?.name,
    };
  });
}
