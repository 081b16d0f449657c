import type { BarPair } from '#content/course/figure-model.ts';
import { figureWords } from '#content/words/course/course.ts';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './bar-pair.module.css';

/** Two bars through the rows, one per organisation; broken off where something is missing. */
export function BarPairFigure({ figure }: { readonly figure: BarPair }) {
  return (
    <figure className={css['figure']}>
      <p className={css['names']} aria-hidden="true">
        <span data-side="left">{figure.left}</span>
        <span data-side="right">{figure.right}</span>
      </p>
      <ol className={css['rows']}>
        {figure.rows.map((row) => (
          <li key={row.title} className={css['row']}>
            <span className={css['pair']} aria-hidden="true">
              <i data-side="left" data-gap={!row.left || undefined} />
              <i data-side="right" data-gap={!row.right || undefined} />
            </span>
            <span className={css['text']}>
              <span className={css['title']}>{row.title}</span>
              <Hidden>{figureWords.pair(figure.left, row.left, figure.right, row.right)}</Hidden>
              {row.note ? (
                <Soft of="span" small>
                  {row.note}
                </Soft>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
