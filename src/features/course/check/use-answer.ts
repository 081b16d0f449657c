import { useState } from 'react';
import { firstAnswer, isAnswerTo } from '#content/course/check-answer.ts';
import type { Check } from '#content/course/course-model.ts';
import { courseOutline } from '#content/course/outline.ts';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { useLocal } from '#data/use-live.ts';
import { latestChoice } from '#domain/course/course-work.ts';
import { isCheckDone, SHOWN, type CourseRecord } from '#domain/course/course.ts';
import { useSaves } from '../use-saves.ts';
import type { Stage } from './stage.ts';

/** One question under way, wherever its answers go. */
export interface Answering {
  readonly stage: Stage;
  /** What stands as the answer. */
  readonly answer: string;
  /** It could not be kept. */
  readonly failed: boolean;
  /** The right answer stands because one asked to see it. */
  readonly isShown: boolean;
  give(choice: string): void;
  change(next: string): void;
  retry(): void;
}

/** What stands as the answer: the right one when done, the stored one when not yet, else what one is at. */
export function useAnswer(check: Check, attempts: CourseRecord['attempts']): Answering {
  const local = useLocal();
  const { failed, save } = useSaves();
  const [draft, setDraft] = useState(() => firstAnswer(check));
  // How many stored answers one has put behind oneself by trying again.
  const [behind, setBehind] = useState(0);
  const latest = latestChoice(check.key, attempts) ?? '';
  const tries = attempts.filter((one) => one.check_key === check.key).length;
  const isDone = isCheckDone(check, attempts);
  const stage = isDone ? 'done' : tries > behind && isAnswerTo(check, latest) ? 'notYet' : 'open';
  const answer = { done: check.right, notYet: latest, open: draft }[stage];

  function give(choice: string) {
    const attempt = { check: check.key, choice, correct: choice === check.right };
    save(saveCheckAttempt(local, attempt).then(() => saveCourseStatus(local, courseOutline)));
  }
  function change(next: string) {
    setBehind(tries);
    setDraft(next);
  }
  return {
    stage,
    answer,
    failed,
    isShown: latest === SHOWN,
    give,
    change,
    // A choice begins afresh; what is arranged goes on from where it stood.
    retry: () => change(check.kind === 'choose' ? '' : latest),
  };
}
