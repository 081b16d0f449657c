import type { Local } from '../local.ts';
import { reflectionKey } from '../queries/get-reflection.ts';
import { edit } from './edit.ts';

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
