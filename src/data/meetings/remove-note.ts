import { noteCopy, type NoteFields } from '#domain/note-copy.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { edit } from '#data/local/edit.ts';

/** What was taken away, for *Ångra*. */
export interface RemovedNote {
  readonly id: string;
  readonly rows: readonly {
    readonly scope: string;
    readonly id: string;
    readonly fields: NoteFields;
  }[];
}

/** Deletes an entry everywhere: the original and every copy, in one transaction. */
export async function removeNote(local: Local, id: string): Promise<RemovedNote> {
  const copies = await listVisible(local.db, 'note', { index: 'origin', equals: id });
  const own = scopeId('user', local.uid);
  return edit(local, ['note'], async (tx) => {
    const original = await tx.get('note', own, id);
    const rows = original ? [original, ...copies] : copies;
    for (const row of rows) await tx.remove('note', row.scope_id, row.id);
    return {
      id,
      rows: rows.map((row) => ({
        scope: row.scope_id,
        id: row.id,
        fields: { ...noteCopy(row), shared: row.shared, origin: row.origin },
      })),
    };
  });
}

/** Puts everything back as it stood; tombstones are revived with the whole row. */
export function restoreNote(local: Local, removed: RemovedNote): Promise<void> {
  return edit(local, ['note'], async (tx) => {
    for (const row of removed.rows) await tx.put('note', row.scope, row.id, row.fields);
  });
}
