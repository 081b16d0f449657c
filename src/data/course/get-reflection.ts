import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible } from '#data/local/visible-rows.ts';

/** One's own text on a question; empty when nothing has been written. */
export async function getReflection(local: Local, question: string): Promise<string> {
  const key = reflectionKey(local, question);
  const row = await getVisible(local.db, 'reflection', key.scope, key.id);
  return row?.body ?? '';
}

/** Where the text lies: with its author alone, under an id two phones agree on without talking. */
export function reflectionKey(local: Pick<Local, 'uid'>, question: string) {
  return {
    scope: scopeId('user', local.uid),
    id: rowId('reflection', local.uid, question),
  } as const;
}
