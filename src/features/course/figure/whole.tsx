import type { Whole } from '#content/course/figure-model.ts';
import shared from './figure.module.css';
import { NotedText } from './noted-text.tsx';
import css from './whole.module.css';

/** From here on the pieces stand closer, so that the whole can be seen at once. */
const MANY = 6;

/** One bar cut in equal pieces: each stands beside its name, together they are the whole. */
export function WholeFigure({ figure }: { readonly figure: Whole }) {
  // Articles and telephone numbers have numbers of their own: a second one beside them says nothing.
  const isCounted = !figure.parts.every(({ title }) => /\d/u.test(title));
  return (
    <figure className={shared['figure']}>
      <ol
        className={css['whole']}
        data-many={figure.parts.length > MANY || undefined}
        data-bare={!isCounted || undefined}
      >
        {figure.parts.map((part, index) => (
          <li key={part.title}>
            <span className={css['piece']} aria-hidden="true">
              {isCounted ? index + 1 : null}
            </span>
            <NotedText of={part} />
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
