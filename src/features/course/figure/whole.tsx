import type { Whole } from '#content/course/figure-model.ts';
import shared from './figure.module.css';
import { NotedText } from './noted-text.tsx';
import css from './whole.module.css';

/** From here on the pieces stand closer, so that the whole can be seen at once. */
const MANY = 6;

/** One bar cut in equal pieces: each stands beside its name, together they are the whole. */
export function WholeFigure({ figure }: { readonly figure: Whole }) {
  return (
    <figure className={shared['figure']}>
      <ol className={css['whole']} data-many={figure.parts.length > MANY || undefined}>
        {figure.parts.map((part, index) => (
          <li key={part.title}>
            <span className={css['piece']} aria-hidden="true">
              {index + 1}
            </span>
            <NotedText of={part} />
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
