import type { Compare } from '#content/course/figure-model.ts';
import { factWords, figureWords } from '#content/words/course/course.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './compare.module.css';
import shared from './figure.module.css';

/**
 * Two stand side by side, more lie under each other, and two that make a hundred are one bar cut in
 * two. Per cent is drawn of a hundred: a bar never looks full when it is not. All have the same
 * colour: none of them belongs to anybody.
 */
export function CompareFigure({ figure }: { readonly figure: Compare }) {
  const isPercent = figure.unit === 'procent';
  const sum = figure.rows.reduce((total, row) => total + row.value, 0);
  const largest = Math.max(...figure.rows.map((row) => row.value), Number.EPSILON);
  const Bars = figure.rows.length > 2 ? Lying : isPercent && sum === 100 ? OneBar : Standing;
  return (
    <figure className={shared['figure']}>
      <Bars figure={figure} most={isPercent ? 100 : largest} />
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
              <rect className={css['rest']} width="100" height={HEIGHT} />
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

/** Two parts of the same whole: one bar, cut where the first ends. */
function OneBar({ figure }: BarsProps) {
  const [first] = figure.rows;
  const cut = first?.value ?? 0;
  return (
    <div className={css['one']}>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className={css['thick']}
        aria-hidden="true"
      >
        <rect className={css['rest']} width="100" height="10" />
        <rect className={css['bar']} width={cut - 0.5} height="10" />
      </svg>
      <ul className={css['ends']}>
        {figure.rows.map((row) => (
          <li key={row.title}>
            <p className={css['value']}>{figureWords.amount(row.text, figure.unit)}</p>
            <p className={css['name']}>{row.title}</p>
            {row.note ? <Soft small>{row.note}</Soft> : null}
          </li>
        ))}
      </ul>
    </div>
  );
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
