import { useState } from 'react';
import { readInWords as words, spreadsheetWords } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { useUndo } from '../use-undo.ts';
import type { Finished } from './use-preview.ts';

interface ReadInDoneProps {
  readonly place: ImportPlace;
  readonly finished: Finished;
}

/** How much came in, the way to it, and the way back. */
export function ReadInDone({ place, finished }: ReadInDoneProps) {
  const { hat } = place;
  const { target, done } = finished;
  const [answer, setAnswer] = useState('');
  const undo = useUndo(place[target], setAnswer);
  const title = done.length === 1 ? words.doneOne : words.done(done.length);
  return (
    <Screen
      kind="inner"
      title={title}
      back={{ to: paths.spreadsheet(hat.participationId), label: spreadsheetWords.short }}
    >
      <Stack gap={3}>
        <h1>{title}</h1>
        <p>{words.doneText}</p>
      </Stack>
      <Stack width="press">
        <ButtonLink
          to={target === 'joint' ? paths.assessment(hat.participationId) : paths.checklist}
        >
          {target === 'joint' ? words.toJoint : words.toOwn}
        </ButtonLink>
        {answer === '' ? (
          <Button kind="second" onClick={() => void undo(done)}>
            {spreadsheetWords.undo}
          </Button>
        ) : null}
        <Answer>{answer}</Answer>
      </Stack>
    </Screen>
  );
}
