import { FileText } from 'lucide';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { Icon } from '#ui/sign/icon.tsx';
import css from './compare.module.css';
import type { CompareTold } from './use-compare.ts';

interface SaidProps {
  readonly told: CompareTold;
  /** Where several stand under each other. */
  readonly named?: boolean | undefined;
}

/** Their own words, and how they know; or why there are none. */
export function Said({ told, named }: SaidProps) {
  const { side, comment, evidence } = told;
  const isNothing = comment === '' && evidence === '';
  return (
    <div className={css['said']}>
      {named && !isNothing ? <p className={css['who']}>{words.comment(side.name)}</p> : null}
      {comment === '' ? null : (
        <blockquote className={css['quote']} dir="auto">
          {comment}
        </blockquote>
      )}
      {evidence === '' ? null : (
        <p className={css['how']}>
          <Icon of={FileText} small />
          <span dir="auto">{words.evidence(evidence, side.isMine)}</span>
        </p>
      )}
      {isNothing ? <p className={css['soft']}>{why(told)}</p> : null}
    </div>
  );
}

function why({ side }: CompareTold): string {
  if (side.isMine) return words.ownNoComment;
  return side.word?.withComments === false
    ? words.noComments(side.name)
    : words.noComment(side.name);
}
