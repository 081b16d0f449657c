import { useState } from 'react';
import { spreadsheetWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import type { LastImport } from '#data/spreadsheet/last-import.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { useUndo } from './use-undo.ts';

/** What was read in last, as long as it can be undone; and what came of undoing it. */
export function LastImports({ place }: { readonly place: ImportPlace }) {
  const [answer, setAnswer] = useState('');
  const { joint, own } = place.last;
  return (
    <>
      {joint ? <Last place={place} into="joint" last={joint} onAnswer={setAnswer} /> : null}
      {own ? <Last place={place} into="own" last={own} onAnswer={setAnswer} /> : null}
      <Answer>{answer}</Answer>
    </>
  );
}

interface LastProps {
  readonly place: ImportPlace;
  readonly into: 'joint' | 'own';
  readonly last: LastImport;
  onAnswer(answer: string): void;
}

function Last({ place, into, last, onAnswer }: LastProps) {
  const now = useLocal().now();
  const undo = useUndo(place[into], onAnswer);
  return (
    <Notice
      kind="calm"
      title={words.last(last.file)}
      action={
        <Button kind="second" onClick={() => void undo(last.done)}>
          {words.undo}
        </Button>
      }
    >
      <p>{words.lastText(last.at, now, last.done.length, into)}</p>
    </Notice>
  );
}
