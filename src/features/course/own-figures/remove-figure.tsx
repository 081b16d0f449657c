import { useState } from 'react';
import { actWord } from '#content/words/common.ts';
import { figureFormWords as words } from '#content/words/course/own-figures.ts';
import { removeOwnFigure, type OwnFigureValue } from '#data/course/own-figures.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { OneOwnFigure } from './one-own-figure.ts';
import { useGoBack } from '#ui/navigation/use-go-back.ts';

interface RemoveFigureProps extends OneOwnFigure {
  readonly value: OwnFigureValue;
  readonly to: string;
}

/** A year that was typed by mistake. */
export function RemoveFigure({ own, figure, value, to }: RemoveFigureProps) {
  const local = useLocal();
  const [isAsking, setAsking] = useState(false);
  const goBack = useGoBack(to);
  async function remove() {
    setAsking(false);
    const of = { participationId: own.participationId, figure: figure.key };
    await removeOwnFigure(local, of, value.year);
    goBack();
  }
  return (
    <Stack width="press">
      <Button kind="stop" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <AskSheet
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(value.year)}
        cancel={actWord.cancel}
        confirm={words.remove}
        loses
        onConfirm={remove}
      >
        <p>{words.removeText}</p>
      </AskSheet>
    </Stack>
  );
}
