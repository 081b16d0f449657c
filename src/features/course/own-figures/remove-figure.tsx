import { actWord } from '#content/words/common.ts';
import { figureFormWords as words } from '#content/words/course/own-figures.ts';
import { removeOwnFigure, type OwnFigureValue } from '#data/course/own-figures.ts';
import { useLocal } from '#data/use-live.ts';
import { AskedButton } from '#ui/message/asked-button.tsx';
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
  const goBack = useGoBack(to);
  async function remove(close: () => void) {
    close();
    const of = { participationId: own.participationId, figure: figure.key };
    await removeOwnFigure(local, of, value.year);
    goBack();
  }
  return (
    <Stack width="press">
      <AskedButton
        kind="stop"
        label={words.remove}
        title={words.removeTitle(value.year)}
        cancel={actWord.cancel}
        onConfirm={remove}
      >
        <p>{words.removeText}</p>
      </AskedButton>
    </Stack>
  );
}
