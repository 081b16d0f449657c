import { Lightbulb } from 'lucide';
import { itemKeys, readRoles } from '#content/course/check-answer.ts';
import type { Check } from '#content/course/course-model.ts';
import { checkWords } from '#content/words/course/course.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { rightPlaces } from './right-places.ts';
import type { Stage } from './stage.ts';

interface FeedbackProps {
  readonly check: Check;
  readonly stage: Stage;
  readonly answer: string;
  readonly isShown: boolean;
}

/** Stands under the answers without hiding them; not right is still open, not an error. */
export function Feedback({ check, stage, answer, isShown }: FeedbackProps) {
  if (stage === 'open') return null;
  const text = stage === 'done' ? doneText(check) : notYetText(check, answer);
  if (stage === 'notYet') {
    return (
      <Notice kind="waiting" icon={<Icon of={Lightbulb} />} title={checkWords.notQuite} live>
        {text}
      </Notice>
    );
  }
  return (
    <Notice kind="calm" title={isShown ? checkWords.shown : checkWords.right} live>
      {text}
    </Notice>
  );
}

function doneText(check: Check): string {
  if (check.kind === 'order') return check.answer;
  if (check.kind === 'match') return checkWords.matchAll;
  return check.choices.find((choice) => choice.key === check.right)?.answer ?? '';
}

function notYetText(check: Check, answer: string): string {
  if (check.kind === 'order') return checkWords.orderHint(rightPlaces(check, answer));
  if (check.kind === 'choose') {
    return check.choices.find((choice) => choice.key === answer)?.answer ?? '';
  }
  const roles = readRoles(answer, itemKeys(check));
  const right = check.items.filter((item) => roles[item.key] === item.role).length;
  return checkWords.matchHint(right, check.items.length);
}
