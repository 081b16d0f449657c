import { sharedTroubleWords as words } from '#content/words/meetings/shared-trouble.ts';
import { sharedTextWords } from '#content/words/meetings/write.ts';
import { Notice } from '#ui/message/notice.tsx';

interface SharedTroubleProps {
  /** There was no room for it when it was shared. */
  readonly isFull: boolean;
  /** Something that was shared could not be read. */
  readonly isLeft: boolean;
  /** One could not be made an entry. */
  readonly isNotPut: boolean;
}

/** What went wrong with what was shared, and where it still is. */
export function SharedTrouble({ isFull, isLeft, isNotPut }: SharedTroubleProps) {
  return (
    <>
      {isFull ? (
        <Notice kind="stopped" title={sharedTextWords.full} live>
          <p>{sharedTextWords.fullText}</p>
        </Notice>
      ) : null}
      {isLeft ? (
        <Notice kind="stopped" title={words.notRead} live>
          <p>{words.notReadText}</p>
        </Notice>
      ) : null}
      {isNotPut ? (
        <Notice kind="stopped" title={words.notPut} live>
          <p>{words.notPutText}</p>
        </Notice>
      ) : null}
    </>
  );
}
