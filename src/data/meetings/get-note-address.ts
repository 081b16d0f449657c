import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

interface NoteAddress {
  readonly scope: string;
  readonly row: string;
}

/** Where an entry lies: one's own among one's own, others' where they have shared it. */
export async function getNoteAddress(
  local: Local,
  origin: string,
): Promise<NoteAddress | undefined> {
  const mine = scopeId('user', local.uid);
  if (await getVisible(local.db, 'note', mine, origin)) return { scope: mine, row: origin };
  const [copy] = await listVisible(local.db, 'note', { index: 'origin', equals: origin });
  return copy && { scope: copy.scope_id, row: copy.id };
}
