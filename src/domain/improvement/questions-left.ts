import type { CycleRow } from '../tables/cycle.ts';

/** The four questions of a plan, in their order. */
export const planQuestions = ['what', 'place', 'how_known', 'guess'] as const;
export type PlanQuestion = (typeof planQuestions)[number];

type Plan = Pick<CycleRow, PlanQuestion | 'starts_on' | 'ends_on'>;

/** *Var, och hur länge?* is answered by a place or by an end. */
export function isAnswered(plan: Plan, question: PlanQuestion): boolean {
  if (plan[question].trim() !== '') return true;
  return question === 'place' && plan.ends_on !== null;
}

/** Only the guess must be there before a test begins; the others are left for whoever needs them. */
export function questionsLeft(plan: Plan): readonly PlanQuestion[] {
  return planQuestions.filter((question) => !isAnswered(plan, question));
}
