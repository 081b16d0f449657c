import { noteCopy, type NoteFields } from '#domain/note-copy.ts';
import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';

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
export const removeNote = command(['note'], async (tx, id: string): Promise<RemovedNote> => {
  const copies = await tx.list('note', { index: 'origin', equals: id });
  const original = await tx.get('note', scopeId('user', tx.uid), id);
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

/**
 * Puts everything back as it stood; tombstones are revived with the whole row. What lives again
 * because somebody wrote in it on another phone stays as it was written there.
 */
export const restoreNote = command(['note'], async (tx, removed: RemovedNote) => {
  for (const row of removed.rows)
    if (!(await tx.get('note', row.scope, row.id)))
      await tx.put('note', row.scope, row.id, row.fields);
});
