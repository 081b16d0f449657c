import { splitWords } from '#content/words/waiting/too-long.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import type { NoteDraft } from './use-note-draft.ts';

/** The way on for a note that is too long, and what came of it. */
export function NoteSplit({ draft }: { readonly draft: NoteDraft }) {
  const { isTooLong, parts } = draft;
  return (
    <>
      {isTooLong ? (
        <Button kind="second" onClick={() => void draft.split()}>
          {splitWords.act}
        </Button>
      ) : null}
      <Answer>{parts > 1 ? splitWords.done(parts) : ''}</Answer>
    </>
  );
}
