import type { OwnFigure } from '#content/course/own-figures.ts';
import type { Compare } from '#content/course/figure-model.ts';
import { ownFigureWords as words, shareText } from '#content/words/course/own-figures.ts';
import type { OwnFigures, OwnFigureValue } from '#data/course/own-figures.ts';
import { useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Soft } from '#ui/text/soft.tsx';
import { CompareFigure } from '../figure/compare.tsx';

interface OwnValueProps {
  readonly figure: OwnFigure;
  readonly own: OwnFigures;
  readonly value: OwnFigureValue;
}

/** One year's figure, drawn as the country's is, with its source and who wrote it. */
export function OwnValue({ figure, own, value }: OwnValueProps) {
  const today = dayOf(useLocal().now());
  return (
    <div dir="auto">
      <CompareFigure figure={drawn({ figure, own, value })} />
      <Soft small>{words.by(value.by, value.isMine, value.at, today)}</Soft>
    </div>
  );
}

function drawn({ figure, own, value }: OwnValueProps): Compare {
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
    caption: words.here(own.organisationName, value.year),
    unit: words.unit,
    fact: '',
    source: value.source,
    own: '',
    rows: sides.flatMap(known),
  };
}
