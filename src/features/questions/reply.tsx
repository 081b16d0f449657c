import { threadWords as words } from '#content/words/questions/questions.ts';
import type { Thread } from '#data/questions/get-thread.ts';
import { replyTo } from '#data/questions/reply-to.ts';
import { useLocal } from '#data/use-live.ts';
import { TextForm } from '#parts/compare/text-form.tsx';

/** One's answer: all who read the question read it. */
export function Reply({ thread: { hat, question } }: { readonly thread: Thread }) {
  const local = useLocal();
  return (
    <TextForm
      draft={`svar/ny/${question.id}`}
      limit="reply"
      isSecond
      words={{
        label: words.reply,
        hint: words.replyHint,
        act: words.replyAct,
        empty: words.replyEmpty,
        failed: words.failed,
      }}
      write={(id, body) => replyTo(local, { id, hat, questionId: question.id }, body)}
    />
  );
}
