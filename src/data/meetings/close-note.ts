import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';
import { removeNote } from './remove-note.ts';
import { shareChanges } from './share-note.ts';

/**
 * Leaving the editor: what others read is brought up to date, and an entry that was emptied and
 * never shared is no entry. A kill or a closed tab never comes here, so no half sentence leaves.
 */
export async function closeNote(local: Local, id: string): Promise<void> {
  const original = await getVisible(local.db, 'note', scopeId('user', local.uid), id);
  if (!original) return;
  const copies = await listVisible(local.db, 'note', { index: 'origin', equals: id });
  if (copies.length === 0 && original.body.trim() === '') await removeNote(local, id);
  else await shareChanges(local, id);
}
