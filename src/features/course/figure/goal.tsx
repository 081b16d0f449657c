import type { Goal } from '#content/course/figure-model.ts';
import { factWords, figureWords } from '#content/words/course/course.ts';
import shared from './figure.module.css';
import css from './goal.module.css';

/** The official wording stands out as a quotation; what it can mean at home is ours and stands beside it. */
export function GoalFigure({ figure }: { readonly figure: Goal }) {
  return (
    <figure className={shared['figure']}>
      <p className={css['name']}>{figure.name}</p>
      <blockquote className={css['wording']}>
        <p>{`”${figure.wording}”`}</p>
      </blockquote>
      <p>
        <strong>{figureWords.goalAtHome}</strong> {figure.atHome}
      </p>
      <figcaption>{factWords.source(figure.source)}</figcaption>
    </figure>
  );
}
