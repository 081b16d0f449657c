import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import { pageFeedbackKey } from './get-page-feedback.ts';

/** The answer may be changed as often as one likes; the word is kept when it is. */
export function savePageHelped(local: Local, page: string, helped: boolean): Promise<void> {
  const { scope, id } = pageFeedbackKey(local, page);
  return edit(local, ['page_feedback'], async (tx) => {
    const old = await tx.get('page_feedback', scope, id);
    await tx.put('page_feedback', scope, id, { page, helped, word: old?.word ?? '' });
  });
}

/** Called while one types; without an answer there is nothing to say a word about. */
export function savePageWord(local: Local, page: string, word: string): Promise<void> {
  const { scope, id } = pageFeedbackKey(local, page);
  return edit(local, ['page_feedback'], async (tx) => {
    if (await tx.get('page_feedback', scope, id))
      await tx.put('page_feedback', scope, id, { word });
  });
}
