import type { PlanStepRow } from './tables/plan-step.ts';

export type StepTime = 'done' | 'now' | 'coming';
export interface StepPlace<S> {
  readonly step: S;
  readonly when: StepTime;
}
type Step = Pick<PlanStepRow, 'number' | 'starts_on' | 'ends_on'> & {
  /** The last day of the meeting it is about, where its host has put it; nothing as long as that is not known. */
  readonly heldUntil?: string | null | undefined;
};

/**
 * The eight steps (programme's edition of 2021) with where the round is: the first step that is
 * not over is `now`, its own days running or not, because that is what one prepares for. A step
 * without days is over when a later one has begun; a meeting when it has been held.
 */
export function placeSteps<S extends Step>(steps: readonly S[], today: string): StepPlace<S>[] {
  const sorted = steps.toSorted((one, other) => one.number - other.number);
  const now = sorted.findIndex((step, index) => !isOver(step, sorted.slice(index + 1), today));
  return sorted.map((step, index) => ({ step, when: placeOf(index, now) }));
}

function placeOf(index: number, now: number): StepTime {
  if (now === -1 || index < now) return 'done';
  return index === now ? 'now' : 'coming';
}

function isOver(step: Step, later: readonly Step[], today: string): boolean {
  if (step.heldUntil) return step.heldUntil < today;
  const end = step.ends_on ?? step.starts_on;
  // A later step that has begun carries the round past this one, whatever its own days say.
  const hasLaterBegun = later.some((other) => other.starts_on !== null && other.starts_on <= today);
  return hasLaterBegun || (end !== null && end < today);
}

export function currentStep<S extends Step>(steps: readonly S[], today: string): S | undefined {
  return placeSteps(steps, today).find((place) => place.when === 'now')?.step;
}
