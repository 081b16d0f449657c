import { Check, Lightbulb } from 'lucide';
import { Icon } from '#ui/sign/icon.tsx';
import css from './act.module.css';

interface WhyProps {
  readonly isRight: boolean;
  /** Said first, in a word or two. */
  readonly verdict: string;
  readonly children: string;
}

/** Whether it belongs, in a sign and in words, and why: never a mark. */
export function Why({ isRight, verdict, children }: WhyProps) {
  return (
    <div className={css['why']} data-kind={isRight ? 'right' : 'notYet'}>
      <Icon of={isRight ? Check : Lightbulb} small />
      <p>
        <strong>{verdict}</strong> <span>{children}</span>
      </p>
    </div>
  );
}
