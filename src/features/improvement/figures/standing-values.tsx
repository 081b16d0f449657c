import { Pencil } from 'lucide';
import { periodText, valueText, valueWords as words } from '#content/words/improvement/figures.ts';
import type { TypedFields } from '#domain/improvement/typed-values.ts';
import { Fold } from '#ui/list/fold.tsx';
import { PressRow } from '#ui/list/press-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import type { ValuesOf } from './values-of.ts';

interface StandingProps {
  readonly measure: ValuesOf['measure'];
  onChoose(fields: TypedFields): void;
}

/** What is written already, to be mended: a press puts it back in the fields. */
export function StandingValues({ measure: { points }, onChoose }: StandingProps) {
  if (points.length === 0) return null;
  return (
    <Fold title={words.mend}>
      <Rows>
        {points.toReversed().map(({ period, women, men, total }) => (
          <PressRow
            key={period}
            title={periodText(period)}
            second={[women, men, total]
              .filter((value) => value !== null)
              .map(valueText)
              .join(' · ')}
            icon={Pencil}
            onPress={() =>
              onChoose({
                period: periodText(period),
                women: say(women),
                men: say(men),
                total: say(total),
              })
            }
          />
        ))}
      </Rows>
    </Fold>
  );
}

/** As it is typed. */
function say(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
