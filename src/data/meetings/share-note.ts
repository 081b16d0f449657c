import { audienceOf, audienceScope, isWider, type NoteAudience } from '#domain/note.ts';
import { noteCopy, noteCopyId } from '#domain/note-copy.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Local } from '#data/local/local.ts';
import { edit, type Edit } from '#data/local/edit.ts';

/**
 * Sharing writes a copy into the wider scope; the original stays where only I read it. A note of
 * which a copy was withdrawn is shared again by an update on the tombstone, with the whole row.
 */
export function shareNote(
  local: Local,
  input: { readonly id: string; readonly audience: NoteAudience; readonly hat: Hat },
): Promise<void> {
  return edit(local, ['note'], async (tx) => {
    const original = await ownNote(local, tx, input.id);
    if (!original || input.audience === 'self') return;
    const scope = audienceScope(input.audience, { uid: local.uid, ...input.hat });
    await writeCopy(tx, original, scope, local.uid);
    await recordShared(tx, original, [...original.shared, scope]);
  });
}

/** Brings every standing copy up to what the author wrote last: on leaving the editor. */
export async function shareChanges(local: Local, id: string): Promise<void> {
  const copies = await standingCopies(local, id);
  if (copies.length === 0) return;
  await edit(local, ['note'], async (tx) => {
    const original = await ownNote(local, tx, id);
    // An emptied text is not published: others keep what they read until it is withdrawn.
    if (!original || original.body.trim() === '') return;
    for (const copy of copies) {
      const standing = await tx.get('note', copy.scope_id, copy.id);
      if (standing) await writeCopy(tx, original, copy.scope_id, local.uid);
    }
  });
}

/**
 * Narrows the audience: every copy wider than `to` is deleted, also in scopes of an earlier
 * group. Narrowing to the organisation leaves a copy there even if it was never shared just so.
 * A copy that another phone made and this one has not read yet cannot be deleted from here: the
 * note goes on saying that it is shared there, which is true, until it is withdrawn again.
 */
export async function withdrawNote(
  local: Local,
  input: { readonly id: string; readonly to: NoteAudience; readonly hat: Hat },
): Promise<void> {
  const copies = await standingCopies(local, input.id);
  await edit(local, ['note'], async (tx) => {
    const original = await ownNote(local, tx, input.id);
    if (!original) return;
    const wide = copies.filter((copy) => isTooWide(copy.scope_id, input.to));
    for (const copy of wide) await tx.remove('note', copy.scope_id, copy.id);
    const left: string[] = [];
    for (const scope of original.shared) {
      const copy = noteCopyId(original.id, scope, local.uid);
      const isRemoved = wide.some((one) => one.id === copy);
      const isGone = (await tx.knows('note', scope, copy)) && !(await tx.get('note', scope, copy));
      if (!isTooWide(scope, input.to) || (!isRemoved && !isGone)) left.push(scope);
    }
    const scope = audienceScope(input.to, { uid: local.uid, ...input.hat });
    if (input.to !== 'self') await writeCopy(tx, original, scope, local.uid);
    await recordShared(tx, original, input.to === 'self' ? left : [...left, scope]);
  });
}

function isTooWide(scope: string, to: NoteAudience): boolean {
  const audience = audienceOf(scope);
  return audience !== undefined && isWider(audience, to);
}

function standingCopies(local: Local, origin: string) {
  return listVisible(local.db, 'note', { index: 'origin', equals: origin });
}

function ownNote(local: Local, tx: Edit, id: string): Promise<NoteRow | undefined> {
  return tx.get('note', scopeId('user', local.uid), id);
}

async function writeCopy(tx: Edit, original: NoteRow, scope: string, author: string) {
  await tx.put('note', scope, noteCopyId(original.id, scope, author), noteCopy(original));
}

async function recordShared(tx: Edit, original: NoteRow, scopes: readonly string[]) {
  const shared = [...new Set(scopes)].toSorted();
  await tx.put('note', original.scope_id, original.id, { shared });
}
