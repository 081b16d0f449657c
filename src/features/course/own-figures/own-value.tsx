import type { OwnFigure } from '#content/course/own-figures.ts';
import type { Compare } from '#content/course/figure-model.ts';
import { factWords } from '#content/words/course/course.ts';
import { ownFigureWords as words, shareText } from '#content/words/course/own-figures.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import type { OwnFigures, OwnFigureValue } from '#data/course/own-figures.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { dayOf } from '#lib/stockholm.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CompareFigure } from '../figure/compare.tsx';
import css from './own-figures.module.css';

interface OwnValueProps {
  readonly figure: OwnFigure;
  readonly own: OwnFigures;
  readonly value: OwnFigureValue;
}

/** One year's figure, drawn as the country's is, with its source, who wrote it and how far it has come. */
export function OwnValue({ figure, own, value }: OwnValueProps) {
  const today = dayOf(useLocal().now());
  const scope = scopeId('course', own.participationId);
  const state = useLive(
    (local) => getItemState(local.db, 'figure_value', scope, value.id),
    [scope, value.id],
  );
  return (
    <Stack gap={2}>
      <p className={css['here']} dir="auto">
        {words.here(own.organisationName, value.year)}
      </p>
      <div dir="auto">
        <CompareFigure figure={drawn(figure, value)} />
      </div>
      <Soft small>{words.by(value.by, value.isMine, value.at, today)}</Soft>
      {value.isMine && state ? <ItemMark state={state} /> : null}
    </Stack>
  );
}

function drawn(figure: OwnFigure, value: OwnFigureValue): Compare {
  const sides = [
    { title: figure.women, value: value.women },
    { title: figure.men, value: value.men },
  ];
  const known = (side: (typeof sides)[number]) =>
    side.value === null
      ? []
      : [{ title: side.title, value: side.value, text: shareText(side.value), note: '' }];
  return {
    kind: 'compare',
    caption: factWords.source(value.source),
    unit: words.unit,
    fact: '',
    source: '',
    own: '',
    rows: sides.flatMap(known),
  };
}
