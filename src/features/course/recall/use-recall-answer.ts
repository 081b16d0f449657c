import { useState } from 'react';
import { firstAnswer } from '#content/course/check-answer.ts';
import type { Check } from '#content/course/course-model.ts';
import { SHOWN } from '#domain/course/course.ts';
import type { Answering } from '../check/use-answer.ts';

/** As in the knowledge check, but kept nowhere: what one remembers is nobody's business. */
export function useRecallAnswer(check: Check): Answering {
  const [draft, setDraft] = useState(() => firstAnswer(check));
  const [given, setGiven] = useState<string>();
  const isShown = given === SHOWN;
  const stage = given === undefined ? 'open' : isShown || given === check.right ? 'done' : 'notYet';
  const change = (next: string) => {
    setGiven(undefined);
    setDraft(next);
  };
  return {
    stage,
    answer: { done: check.right, notYet: given ?? '', open: draft }[stage],
    failed: false,
    isShown,
    give: setGiven,
    change,
    retry: () => change(check.kind === 'choose' ? '' : (given ?? '')),
  };
}
