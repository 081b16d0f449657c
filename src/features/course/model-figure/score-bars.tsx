import type { ScoreBars } from '#content/course/figure-model.ts';
import css from './score-bars.module.css';

/** Scored checklists as bars in falling order; the note under each says what one sees. */
export function ScoreBarsFigure({ figure }: { readonly figure: ScoreBars }) {
  return (
    <figure className={css['figure']}>
      {figure.rows.map((row) => (
        <div key={row.title} className={css['row']}>
          <p className={css['title']}>{row.title}</p>
          <div className={css['bars']} aria-hidden="true">
            {row.scores.map((score, index) => (
              <i key={index} data-score={score} />
            ))}
          </div>
          <p className={css['note']}>{row.note}</p>
        </div>
      ))}
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
