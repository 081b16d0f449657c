import { whyNotAdded } from '#content/words/meetings/files.ts';
import {
  notTakenWords,
  sharedTroubleWords as words,
} from '#content/words/meetings/shared-trouble.ts';
import { sharedTextWords } from '#content/words/meetings/write.ts';
import { Notice } from '#ui/message/notice.tsx';
import type { SharedTexts } from './use-shared-texts.ts';
import type { WhyNotPut } from './use-put.ts';

/** What was not kept when it was shared, by the words in the address. */
const notTaken = {
  fullt: { title: sharedTextWords.full, text: sharedTextWords.fullText },
  ...notTakenWords,
};
type WhyNotTaken = keyof typeof notTaken;

export const whyNotTaken = (query: URLSearchParams): readonly WhyNotTaken[] =>
  Object.keys(notTaken).filter((why): why is WhyNotTaken => query.has(why));

interface SharedTroubleProps extends Pick<SharedTexts, 'left' | 'isMore'> {
  readonly refused: readonly WhyNotTaken[];
  /** One could not be put at an item. */
  readonly notPut: WhyNotPut | undefined;
}

/** What went wrong with what was shared, and where it still is. */
export function SharedTrouble({ refused, left, isMore, notPut }: SharedTroubleProps) {
  return (
    <>
      {refused.map((why) => (
        <Notice key={why} kind="stopped" title={notTaken[why].title} live>
          <p>{notTaken[why].text}</p>
        </Notice>
      ))}
      {left === undefined ? null : (
        <Notice kind="stopped" title={left === 'full' ? words.noRoom : words.notRead} live>
          <p>{left === 'full' ? words.noRoomText : words.notReadText}</p>
        </Notice>
      )}
      {isMore ? (
        <Notice kind="waiting" title={words.more}>
          <p>{words.moreText}</p>
        </Notice>
      ) : null}
      {notPut === 'text' ? (
        <Notice kind="stopped" title={words.notPut} live>
          <p>{words.notPutText}</p>
        </Notice>
      ) : null}
      {notPut !== undefined && notPut !== 'text' ? (
        <Notice kind="stopped" title={words.fileNotPut} live>
          <p>
            {whyNotAdded[notPut]} {words.fileNotPutText}
          </p>
        </Notice>
      ) : null}
    </>
  );
}
