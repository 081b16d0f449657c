import { tooLongFields } from '#domain/rows/too-long.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import { reflectionKey } from './get-reflection.ts';

/**
 * Sharing writes a copy into the course's room of one's organisation; the original stays where only
 * I read it. Calling it again brings the copy up to what was written since: nothing typed is ever
 * published by itself.
 */
export const shareReflection = command(
  ['reflection'],
  async (tx, question: string, participationId: string) => {
    const own = reflectionKey(tx, question);
    const scope = scopeId('course', participationId);
    const original = await tx.get('reflection', own.scope, own.id);
    if (!original || original.body.trim() === '') return;
    // What the server would not take is read by nobody until it has been shortened.
    if (tooLongFields('reflection', original).length > 0) return;
    const { body } = original;
    const copy = { question, body, shared: [], origin: own.id };
    await tx.put('reflection', scope, copyId(own.id, scope, tx.uid), copy);
    const shared = [...new Set([...original.shared, scope])].toSorted();
    await tx.put('reflection', own.scope, own.id, { shared });
  },
);

export const withdrawReflection = command(
  ['reflection'],
  async (tx, question: string, participationId: string) => {
    const own = reflectionKey(tx, question);
    const scope = scopeId('course', participationId);
    const original = await tx.get('reflection', own.scope, own.id);
    const copy = copyId(own.id, scope, tx.uid);
    const isRead = await tx.knows('reflection', scope, copy);
    await tx.remove('reflection', scope, copy);
    // A copy made on another phone and not read here yet: it is still shared, and says so.
    if (!original || !isRead) return;
    const shared = original.shared.filter((one) => one !== scope);
    await tx.put('reflection', own.scope, own.id, { shared });
  },
);

function copyId(origin: string, scope: string, author: string): string {
  return rowId('reflection', origin, scope, author);
}
