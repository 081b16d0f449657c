import { type RefObject } from 'react';
import type { Check } from '#content/course/course-model.ts';
import { Choices } from './choices.tsx';
import { MatchRoles } from './match-roles.tsx';
import { PutInOrder } from './put-in-order.tsx';
import type { Stage } from './stage.ts';

interface QuestionBodyProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly stage: Stage;
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

/** What differs by the kind of question: how its answer is given. */
export function QuestionBody({
  check,
  body,
}: {
  readonly check: Check;
  readonly body: QuestionBodyProps;
}) {
  if (check.kind === 'match') return <MatchRoles check={check} {...body} />;
  if (check.kind === 'order') return <PutInOrder check={check} {...body} />;
  return <Choices check={check} {...body} />;
}
