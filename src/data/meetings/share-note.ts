import { audienceOf, type Audience } from '#domain/note.ts';
import { audienceScope, isWider } from '#domain/note-copy.ts';
import { noteCopy, noteCopyId } from '#domain/note-copy.ts';
import { tooLongFields } from '#domain/rows/too-long.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** The hat as far as it says where a copy goes. */
type Place = Pick<Hat, 'participationId' | 'groupId' | 'roundId'>;

interface Sharing {
  readonly id: string;
  readonly audience: Audience;
  readonly hat: Place;
}

/**
 * Sharing writes a copy into the wider scope; the original stays where only I read it. A note of
 * which a copy was withdrawn is shared again by an update on the tombstone, with the whole row.
 */
export const shareNote = command(['note'], async (tx, { id, audience, hat }: Sharing) => {
  const original = await ownNote(tx, id);
  if (!original || audience === 'self') return;
  const scope = audienceScope(audience, { uid: tx.uid, ...hat });
  if (await publish(tx, original, scope))
    await recordShared(tx, original, [...original.shared, scope]);
});

/** Brings every copy that stands up to what the author wrote last: on leaving the editor. */
export const shareChanges = command(['note'], async (tx, id: string) => {
  const original = await ownNote(tx, id);
  if (!original) return;
  for (const copy of await livingCopies(tx, id)) await publish(tx, original, copy.scope_id);
});

interface Withdrawing {
  readonly id: string;
  readonly to: Audience;
  readonly hat: Place;
}

/**
 * Narrows the audience: every copy wider than `to` is deleted, also in scopes of an earlier
 * group. Narrowing to the organisation leaves a copy there even if it was never shared just so.
 * A copy that another phone made and this one has not read yet cannot be deleted from here: the
 * note goes on saying that it is shared there, which is true, until it is withdrawn again.
 */
export const withdrawNote = command(['note'], async (tx, { id, to, hat }: Withdrawing) => {
  const original = await ownNote(tx, id);
  if (!original) return;
  const copies = await livingCopies(tx, id);
  const wide = copies.filter((copy) => isTooWide(copy.scope_id, to));
  for (const copy of wide) await tx.remove('note', copy.scope_id, copy.id);
  const left: string[] = [];
  for (const scope of original.shared) {
    const copy = noteCopyId(id, scope, tx.uid);
    const isRemoved = wide.some((one) => one.id === copy);
    const isGone = (await tx.knows('note', scope, copy)) && !(await tx.get('note', scope, copy));
    if (!isTooWide(scope, to) || (!isRemoved && !isGone)) left.push(scope);
  }
  const scope = audienceScope(to, { uid: tx.uid, ...hat });
  const isKept = to !== 'self' && (await publish(tx, original, scope));
  await recordShared(tx, original, isKept ? [...left, scope] : left);
});

function isTooWide(scope: string, to: Audience): boolean {
  const audience = audienceOf(scope);
  return audience !== undefined && isWider(audience, to);
}

function livingCopies(tx: Edit, origin: string) {
  return tx.list('note', { index: 'origin', equals: origin });
}

function ownNote(tx: Edit, id: string): Promise<NoteRow | undefined> {
  return tx.get('note', scopeId('user', tx.uid), id);
}

/**
 * Whether a copy stands there now. An emptied text is not published, nor one that the server would
 * not take: others keep what they read until it is withdrawn, or until the text has been shortened.
 */
async function publish(tx: Edit, original: NoteRow, scope: string): Promise<boolean> {
  const copy = noteCopyId(original.id, scope, tx.uid);
  const isUnfit = original.body.trim() === '' || tooLongFields('note', original).length > 0;
  if (isUnfit) return (await tx.get('note', scope, copy)) !== undefined;
  await tx.put('note', scope, copy, noteCopy(original));
  return true;
}

async function recordShared(tx: Edit, original: NoteRow, scopes: readonly string[]) {
  const shared = [...new Set(scopes)].toSorted();
  await tx.put('note', original.scope_id, original.id, { shared });
}
