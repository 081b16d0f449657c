import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';
import { removeNote } from './remove-note.ts';
import { shareChanges } from './share-note.ts';

/**
 * Leaving the editor: what others read is brought up to date, and an entry that was emptied and
 * never shared is no entry (a copy another phone made may not have been read here yet). A kill or a
 * closed tab never comes here, so no half sentence leaves.
 */
export const closeNote = command(['note'], async (tx, id: string) => {
  const original = await tx.get('note', scopeId('user', tx.uid), id);
  if (!original) return;
  const copies = await tx.list('note', { index: 'origin', equals: id });
  const isShared = copies.length > 0 || original.shared.length > 0;
  if (!isShared && original.body.trim() === '') await removeNote.body(tx, id);
  else await shareChanges.body(tx, id);
});
