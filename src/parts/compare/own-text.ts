import { changeAdvice, withdrawAdvice } from '#data/questions/advise-on.ts';
import { changeQuestion, withdrawQuestion } from '#data/questions/ask-question.ts';
import { changeReply, withdrawReply } from '#data/questions/reply-to.ts';

/** What one can do with one's own, by where it lies. */
export const ownText = {
  question: {
    change: changeQuestion,
    withdraw: withdrawQuestion,
    draft: 'fraga',
    limit: 'question',
  },
  reply: { change: changeReply, withdraw: withdrawReply, draft: 'svar', limit: 'reply' },
  advice: { change: changeAdvice, withdraw: withdrawAdvice, draft: 'rad', limit: 'reply' },
} as const;
