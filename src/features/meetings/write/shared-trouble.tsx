import { useState } from 'react';
import { whyNotAdded } from '#content/words/meetings/files.ts';
import {
  notTakenWords,
  sharedTroubleWords as words,
} from '#content/words/meetings/shared-trouble.ts';
import { sharedTextWords } from '#content/words/meetings/write.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
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

interface SharedTroubleProps {
  readonly shared: SharedTexts;
  readonly refused: readonly WhyNotTaken[];
  /** One could not be put at an item. */
  readonly notPut: WhyNotPut | undefined;
}

/** What went wrong with what was shared, and where it still is. */
export function SharedTrouble({ refused, shared, notPut }: SharedTroubleProps) {
  const { left, isMore } = shared;
  return (
    <>
      {refused.map((why) => (
        <Notice key={why} kind="stopped" title={notTaken[why].title} live>
          <p>{notTaken[why].text}</p>
        </Notice>
      ))}
      {left === 'full' ? (
        <Notice kind="stopped" title={words.noRoom} live>
          <p>{words.noRoomText}</p>
        </Notice>
      ) : null}
      {left === 'notRead' ? <NotRead of={shared} /> : null}
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

/** It is tried again whenever the page is opened; let go it is tried no more. */
function NotRead({ of: { notRead, onDrop } }: { readonly of: SharedTexts }) {
  const [isAsking, setAsking] = useState(false);
  const remove = (
    <Button kind="plain" onClick={() => setAsking(true)}>
      {words.remove}
    </Button>
  );
  return (
    <>
      <Notice
        kind="stopped"
        title={words.notRead}
        action={notRead.length > 0 ? remove : undefined}
        live
      >
        <p>{words.notReadText}</p>
      </Notice>
      <AskSheet
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.removeTitle}
        cancel={words.keep}
        confirm={words.remove}
        loses
        onConfirm={async () => {
          setAsking(false);
          await onDrop();
        }}
      >
        <p>{words.removeText}</p>
      </AskSheet>
    </>
  );
}
