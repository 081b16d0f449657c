import type { OwnFigure } from '#content/course/own-figures.ts';
import { ownFigureWords as words } from '#content/words/course/own-figures.ts';
import type { OwnFigures } from '#data/course/own-figures.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './own-figures.module.css';
import { OwnValue } from './own-value.tsx';

interface OneFigureProps {
  readonly figure: OwnFigure;
  readonly own: OwnFigures;
}

/** What is counted, the country's, one's own latest year and those before it. */
export function OneFigure({ figure, own }: OneFigureProps) {
  const [value, ...earlier] = own.values.filter((one) => one.figure === figure.key);
  return (
    <Stack gap={3}>
      <Soft>{figure.help}</Soft>
      <p>{words.national(figure, own.kind)}</p>
      {value ? <OwnValue figure={figure} own={own} value={value} /> : <p>{words.none}</p>}
      {own.mayWrite ? <Acts figure={figure} year={value?.year} /> : null}
      {earlier.length > 0 ? (
        <Fold title={words.earlier(earlier.length)}>
          <Rows>
            {earlier.map((one) => (
              <Row
                key={one.id}
                to={own.mayWrite ? paths.ownFigure(figure.key, one.year) : undefined}
                title={String(one.year)}
                second={words.both(figure, one)}
              />
            ))}
          </Rows>
        </Fold>
      ) : null}
    </Stack>
  );
}

interface ActsProps {
  readonly figure: OwnFigure;
  /** The latest that is written; none is. */
  readonly year: number | undefined;
}

function Acts({ figure: { key, title }, year }: ActsProps) {
  if (year === undefined) {
    return (
      <div className={css['acts']}>
        <ButtonLink kind="second" to={paths.newOwnFigure(key)} aria-label={words.writeOf(title)}>
          {words.write}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className={css['acts']}>
      <ButtonLink
        kind="second"
        to={paths.ownFigure(key, year)}
        aria-label={words.changeOf(title, year)}
      >
        {words.change}
      </ButtonLink>
      <ButtonLink kind="plain" to={paths.newOwnFigure(key)} aria-label={words.anotherOf(title)}>
        {words.another}
      </ButtonLink>
    </div>
  );
}
