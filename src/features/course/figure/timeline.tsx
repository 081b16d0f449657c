import type { Timeline } from '#content/course/figure-model.ts';
import shared from './figure.module.css';
import css from './timeline.module.css';

/** Years down one line; what happened stands beside each. */
export function TimelineFigure({ figure }: { readonly figure: Timeline }) {
  return (
    <figure className={shared['figure']}>
      <ol className={css['line']}>
        {figure.events.map((event) => (
          <li key={`${event.year} ${event.what}`}>
            <span className={css['year']}>{event.year}</span>
            <span className={css['what']}>{event.what}</span>
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
