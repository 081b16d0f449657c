import { command } from '#data/local/command.ts';
import { reflectionKey } from './get-reflection.ts';

/** Called while one types. The first letter makes the row; an emptied text stays as an empty one. */
export const saveReflection = command(
  ['reflection'],
  async (tx, question: string, body: string) => {
    const { scope, id } = reflectionKey(tx, question);
    const old = await tx.get('reflection', scope, id);
    if (old) return tx.put('reflection', scope, id, { body });
    if (body === '') return;
    return tx.put('reflection', scope, id, { question, body, shared: [], origin: null });
  },
);
