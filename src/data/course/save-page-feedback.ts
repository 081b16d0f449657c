import { command } from '#data/local/command.ts';
import { pageFeedbackKey } from './get-page-feedback.ts';

/** The answer may be changed as often as one likes; the word is kept when it is. */
export const savePageHelped = command(
  ['page_feedback'],
  async (tx, page: string, helped: boolean) => {
    const { scope, id } = pageFeedbackKey(tx, page);
    const old = await tx.get('page_feedback', scope, id);
    await tx.put('page_feedback', scope, id, { page, helped, word: old?.word ?? '' });
  },
);

/** Called while one types; without an answer there is nothing to say a word about. */
export const savePageWord = command(['page_feedback'], async (tx, page: string, word: string) => {
  const { scope, id } = pageFeedbackKey(tx, page);
  if (await tx.get('page_feedback', scope, id)) await tx.put('page_feedback', scope, id, { word });
});
