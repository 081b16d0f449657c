import type { Fact } from '#content/course/figure-model.ts';
import { factWords } from '#content/words/course/course.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './fact-card.module.css';

/** A number large enough to remember, the sentence it belongs to, and where it comes from. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  return (
    <figure className={css['card']}>
      <p className={css['number']} aria-hidden="true">
        <span className={css['value']}>{fact.value}</span>{' '}
        <span className={css['unit']}>{fact.unit}</span>
      </p>
      <p>{fact.text}</p>
      {fact.caution ? <Soft small>{fact.caution}</Soft> : null}
      <figcaption>{factWords.source(fact.source)}</figcaption>
    </figure>
  );
}
