import type { Compare } from '#content/course/figure-model.ts';
import { factWords, figureWords } from '#content/words/course/course.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './compare.module.css';
import shared from './figure.module.css';

/**
 * Two stand side by side, and what the lower one lacks is hatched; more than two lie under each
 * other. All have the same colour: none of them belongs to anybody.
 */
export function CompareFigure({ figure }: { readonly figure: Compare }) {
  const most = Math.max(...figure.rows.map((row) => row.value), Number.EPSILON);
  const Bars = figure.rows.length === 2 ? Standing : Lying;
  return (
    <figure className={shared['figure']}>
      <Bars figure={figure} most={most} />
      <figcaption>
        {figure.caption}
        {figure.source ? <p>{factWords.source(figure.source)}</p> : null}
      </figcaption>
    </figure>
  );
}

interface BarsProps {
  readonly figure: Compare;
  readonly most: number;
}
const HEIGHT = 150;

function Standing({ figure, most }: BarsProps) {
  return (
    <ul className={css['standing']}>
      {figure.rows.map((row) => {
        const height = Math.max((row.value / most) * HEIGHT, 2);
        return (
          <li key={row.title}>
            <svg
              viewBox={`0 0 100 ${HEIGHT}`}
              preserveAspectRatio="none"
              className={css['column']}
              aria-hidden="true"
            >
              <Gap height={HEIGHT - height} />
              <rect className={css['bar']} y={HEIGHT - height} width="100" height={height} />
            </svg>
            <p className={css['value']}>{figureWords.amount(row.text, figure.unit)}</p>
            <p className={css['name']}>{row.title}</p>
            {row.note ? <Soft small>{row.note}</Soft> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Lines two high, six apart: the same hatching as where a bar of a pair is broken off. */
function Gap({ height }: { readonly height: number }) {
  if (height < 6) return null;
  const lines = Array.from(
    { length: Math.floor(height / 6) },
    (_, index) => height - 6 * (index + 1),
  );
  return lines.map((y) => <rect key={y} className={css['gap']} y={y} width="100" height="2" />);
}

function Lying({ figure, most }: BarsProps) {
  return (
    <ul className={css['lying']}>
      {figure.rows.map((row) => (
        <li key={row.title}>
          <p className={css['line']}>
            <span className={css['name']}>{row.title}</span>
            <span className={css['amount']}>{figureWords.amount(row.text, figure.unit)}</span>
          </p>
          <svg
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            className={css['row']}
            aria-hidden="true"
          >
            <rect className={css['rest']} width="100" height="10" />
            <rect className={css['bar']} width={(row.value / most) * 100} height="10" />
          </svg>
          {row.note ? <Soft small>{row.note}</Soft> : null}
        </li>
      ))}
    </ul>
  );
}
