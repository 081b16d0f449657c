import { Pencil } from 'lucide';
import { periodText, valueWords as words } from '#content/words/improvement/figures.ts';
import { Fold } from '#ui/list/fold.tsx';
import { PressRow } from '#ui/list/press-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { namedValues, type ValuesOf } from './values-of.ts';

interface StandingProps {
  readonly measure: ValuesOf['measure'];
  onChoose(period: string): void;
}

/** What is written already: a press opens it to be mended. */
export function StandingValues({ measure, onChoose }: StandingProps) {
  const { points } = measure;
  if (points.length === 0) return null;
  return (
    <Fold title={words.mend}>
      <Rows>
        {points.toReversed().map((point) => (
          <PressRow
            key={point.period}
            title={periodText(point.period)}
            second={namedValues(measure, point)}
            icon={Pencil}
            onPress={() => onChoose(point.period)}
          />
        ))}
      </Rows>
    </Fold>
  );
}
