import { fileCopyId } from '#domain/files/file-cards.ts';
import { countParts } from '#domain/files/file-parts.ts';
import { audienceScope, isWider } from '#domain/note-copy.ts';
import { audienceOf, type Audience } from '#domain/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import type { LocalDb } from '#data/local/schema.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Edit } from '#sync/edit-port.ts';

/** Which file, by the row that is shown: of one's own the original. */
export interface FileAt {
  readonly id: string;
  readonly scope: string;
}

interface Sharing {
  /** Of the original. */
  readonly id: string;
  readonly audience: Audience;
  readonly hat: Pick<Hat, 'participationId' | 'groupId' | 'roundId'>;
}

/** As with a note: a copy of the row into the wider scope; the bytes go there from the author's own. */
export function shareFile(local: Local, { id, audience, hat }: Sharing): Promise<void> {
  const { db } = local;
  const work = async (tx: Edit) => {
    if (audience !== 'self')
      await putCopies(tx, db, id, [audienceScope(audience, { uid: tx.uid, ...hat })]);
  };
  return edit(local, ['material'], work, [db.unsent]);
}

/**
 * Narrows who reads it: every copy wider than `audience` is deleted, also in scopes of an earlier group. Narrowed
 * to the organisation it stands there even if it was never shared just so.
 */
export function withdrawFile(local: Local, { id, audience, hat }: Sharing): Promise<void> {
  const { db } = local;
  const work = async (tx: Edit) => {
    const original = await ownFile(tx, id);
    if (!original) return;
    const isLeft = (scope: string) => !isWider(audienceOf(scope) ?? 'self', audience);
    const wide = (await ownCopies(tx, id)).filter((copy) => !isLeft(copy.scope_id));
    for (const copy of wide) {
      await tx.remove('material', copy.scope_id, copy.id);
      await db.unsent.delete(copy.id);
    }
    // What another phone has shared and this one has not read yet goes on being said, until it is taken back again.
    const left: string[] = [];
    for (const scope of original.shared) {
      const isGone =
        wide.some((copy) => copy.scope_id === scope) ||
        (await tx.knows('material', scope, fileCopyId(id, scope, tx.uid)));
      if (isLeft(scope) || !isGone) left.push(scope);
    }
    await tx.put('material', original.scope_id, id, { shared: left });
    if (audience !== 'self')
      await putCopies(tx, db, id, [audienceScope(audience, { uid: tx.uid, ...hat })]);
  };
  return edit(local, ['material'], work, [db.unsent]);
}

/** On leaving its page: the others read what its author wrote last. */
export function shareDescription(local: Local, id: string): Promise<void> {
  const { db } = local;
  const work = async (tx: Edit) => {
    const original = await ownFile(tx, id);
    if (!original) return;
    const copies = await ownCopies(tx, id);
    const old = copies.filter((copy) => copy.description !== original.description);
    const { description } = original;
    for (const copy of old) await tx.put('material', copy.scope_id, copy.id, { description });
  };
  return edit(local, ['material'], work, [db.unsent]);
}

/** The original's row once more in each of these scopes; its bytes are noted as unsent there. */
export async function putCopies(
  tx: Edit,
  db: LocalDb,
  id: string,
  scopes: readonly string[],
): Promise<void> {
  const original = await ownFile(tx, id);
  if (!original) return;
  for (const scope of scopes) {
    const copy = fileCopyId(id, scope, tx.uid);
    const { hash, bytes } = original;
    const known = await tx.get('material', scope, copy);
    await tx.put('material', scope, copy, copyOf(original, known?.arrived_at ?? null));
    if (hash !== '' && !known?.arrived_at)
      await db.unsent.put({ id: copy, scope, hash, parts: countParts(bytes), sent: 0 });
  }
  const shared = [...new Set([...original.shared, ...scopes])].toSorted();
  await tx.put('material', original.scope_id, id, { shared });
}

/** The whole own row of a copy: also what an update on a tombstone must carry. */
function copyOf(original: MaterialRow, arrived_at: string | null) {
  const { participation_id, meeting_id, agenda_item_id, title, kind, bytes, hash } = original;
  const { link, description, put_at, step_id, id } = original;
  const where = { participation_id, meeting_id, agenda_item_id, step_id };
  const what = { title, kind, bytes, hash, link, description, put_at, arrived_at };
  return { ...where, ...what, shared: [], origin: id };
}

/** Every row of one's own that is this file; also one that was put into the meeting's room itself. */
export async function rowsOfFile(tx: Edit, { scope, id }: FileAt): Promise<MaterialRow[]> {
  const shown = await tx.get('material', scope, id);
  if (!shown) return [];
  const origin = shown.origin ?? id;
  const copies = await ownCopies(tx, origin);
  const original = await ownFile(tx, origin);
  const rows = [shown, ...copies, ...(original ? [original] : [])];
  return [...new Map(rows.map((row) => [`${row.scope_id}/${row.id}`, row])).values()];
}

function ownFile(tx: Edit, id: string): Promise<MaterialRow | undefined> {
  return tx.get('material', scopeId('user', tx.uid), id);
}

async function ownCopies(tx: Edit, origin: string): Promise<MaterialRow[]> {
  const copies = await tx.list('material', { index: 'origin', equals: origin });
  return copies.filter((copy) => copy.author_id === tx.uid);
}
