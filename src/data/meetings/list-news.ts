import { noteCards } from '#domain/note.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { readable, signNotes, type SignedNote } from './sign-notes.ts';

/** Entries of others that reached Jämsides after `since` (the server's time). */
export async function listNewNotes(local: Local, since: string): Promise<SignedNote[]> {
  const notes = await listVisible(local.db, 'note');
  const fresh = readable(notes).filter(
    (note) => note.author_id !== local.uid && note.updated_at !== null && note.updated_at > since,
  );
  return signNotes(local, fresh);
}

/** Own entries whose readers still see an earlier text. */
export async function listChangedNotes(local: Local): Promise<SignedNote[]> {
  const notes = await listVisible(local.db, 'note');
  const changed = noteCards(notes, local.uid).filter((card) => card.isChanged);
  return signNotes(
    local,
    changed.flatMap((card) => (card.original ? [card.original, ...card.copies] : [])),
  );
}
