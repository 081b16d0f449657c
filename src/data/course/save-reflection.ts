import type { Local } from '#data/local/local.ts';
import { reflectionKey } from './get-reflection.ts';
import { edit } from '#data/local/edit.ts';

/** Called while one types. The first letter makes the row; an emptied text stays as an empty one. */
export function saveReflection(local: Local, question: string, body: string): Promise<void> {
  const { scope, id } = reflectionKey(local, question);
  return edit(local, ['reflection'], async (tx) => {
    const old = await tx.get('reflection', scope, id);
    if (old) return tx.put('reflection', scope, id, { body });
    if (body === '') return;
    return tx.put('reflection', scope, id, { question, body, shared: [], origin: null });
  });
}
