import type { Chain } from '#content/course/figure-model.ts';
import { figureWords } from '#content/words/course/course.ts';
import css from './chain.module.css';
import shared from './figure.module.css';
import { NotedText } from './noted-text.tsx';

/** Links from hand to hand; one that does not hold is drawn open, and said in words. */
export function ChainFigure({ figure }: { readonly figure: Chain }) {
  return (
    <figure className={shared['figure']}>
      <ol className={css['chain']}>
        {figure.links.map((link) => (
          <li key={link.title} data-broken={link.broken || undefined}>
            <span className={css['ring']} aria-hidden="true" />
            <span className={css['text']}>
              <NotedText of={link} />
              {link.broken ? <span className={css['word']}>{figureWords.broken}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}
