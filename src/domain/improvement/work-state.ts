import { compareText } from '#lib/compare.ts';
import type { CycleRow } from '../tables/cycle.ts';
import type { ImprovementWorkRow } from '../tables/improvement-work.ts';
import { testDays } from './test-days.ts';

/** Nearest to an answer first: *Studeras, Testas, Planeras, Idé, Införd, Avslutad.* */
export const workStates = ['studied', 'testing', 'planned', 'idea', 'introduced', 'ended'] as const;
export type WorkState = (typeof workStates)[number];

/**
 * Where a cycle stands. `plan`: not begun. `do`: under way, through its planned end. `study`: that has
 * passed. `act`: what one saw is written down too, and nothing decided; without a planned end that alone
 * says it. `decided`: it is over.
 */
export type CyclePhase = 'plan' | 'do' | 'study' | 'act' | 'decided';

type PhaseFields = Pick<CycleRow, 'started_on' | 'ends_on' | 'saw' | 'decision'>;

const isBlank = (text: string) => text.trim() === '';

export function phaseOf(cycle: PhaseFields, today: string): CyclePhase {
  if (cycle.decision !== null) return 'decided';
  if (cycle.started_on === null) return 'plan';
  if (cycle.ends_on !== null && cycle.ends_on >= today) return 'do';
  if (!isBlank(cycle.saw)) return 'act';
  return cycle.ends_on === null ? 'do' : 'study';
}

export type Numbered<C> = C & {
  /** From 1, in the order they were begun. */
  readonly number: number;
  readonly phase: CyclePhase;
};
type Begun = PhaseFields & Pick<CycleRow, 'id' | 'begun_at' | 'decided_on'>;

/** First begun first. Two that were begun on two phones offline are both there, with a number each. */
export function numberCycles<C extends Begun>(
  cycles: readonly C[],
  today: string,
): readonly Numbered<C>[] {
  return cycles
    .toSorted((a, b) => compareText(a.begun_at, b.begun_at) || compareText(a.id, b.id))
    .map((cycle, index) => ({ ...cycle, number: index + 1, phase: phaseOf(cycle, today) }));
}

const stateOfPhase = {
  act: 'studied',
  study: 'studied',
  do: 'testing',
  plan: 'planned',
} as const satisfies Record<Exclude<CyclePhase, 'decided'>, WorkState>;

/**
 * Put aside it is ended. An open cycle says where the work is, the one nearest to an answer; else the
 * last decision does: after *anpassa* and *prova annat* the next test is to be planned.
 */
export function stateOf(
  work: Pick<ImprovementWorkRow, 'ended_on'>,
  cycles: readonly Numbered<Begun>[],
): WorkState {
  if (work.ended_on !== null) return 'ended';
  const open = cycles.flatMap(({ phase }) => (phase === 'decided' ? [] : [stateOfPhase[phase]]));
  const nearest = workStates.find((state) => open.some((one) => one === state));
  if (nearest !== undefined) return nearest;
  const last = cycles.at(-1)?.decision;
  if (last === undefined || last === null) return 'idea';
  if (last === 'introduce') return 'introduced';
  return last === 'end' ? 'ended' : 'planned';
}

/** Why a test does not begin yet; null: it may. */
export function startFault(
  cycle: Pick<CycleRow, 'guess' | 'started_on'>,
): 'guess' | 'begun' | null {
  if (cycle.started_on !== null) return 'begun';
  return isBlank(cycle.guess) ? 'guess' : null;
}

/** Begun by mistake it may be planned again, while nothing of it is told: then its guess is held to it. */
export function mayUnstart(
  cycle: Pick<
    CycleRow,
    'started_on' | 'decision' | 'saw' | 'learned' | 'result_women' | 'result_men'
  >,
): boolean {
  const told = [cycle.saw, cycle.learned, cycle.result_women, cycle.result_men];
  return cycle.started_on !== null && cycle.decision === null && told.every(isBlank);
}

/** Its end is before its beginning: said beside the days, wherever they are chosen. */
export function isTurned(cycle: Parameters<typeof testDays>[0]): boolean {
  const { from, to } = testDays(cycle);
  return from !== null && to !== null && to < from;
}

/** What somebody has to do next with a work, and since or from which day (`''`: any day). */
export interface WorkStep<C = CycleRow> {
  /** Write what one saw · decide · begin the test · plan the next one. */
  readonly kind: 'see' | 'decide' | 'start' | 'plan';
  readonly cycle: Numbered<C>;
  readonly day: string;
}

/** Undefined: nothing waits, or the work has not got so far. */
export function nextStep<C extends Begun & Pick<CycleRow, 'guess' | 'starts_on'>>(
  work: Pick<ImprovementWorkRow, 'ended_on'>,
  cycles: readonly Numbered<C>[],
  today: string,
): WorkStep<C> | undefined {
  const state = stateOf(work, cycles);
  if (state === 'ended' || state === 'introduced' || state === 'idea') return undefined;
  const of = (phase: CyclePhase) => cycles.find((one) => one.phase === phase);
  const study = of('study');
  if (study) return { kind: 'see', cycle: study, day: study.ends_on ?? '' };
  const act = of('act');
  if (act) return { kind: 'decide', cycle: act, day: act.ends_on ?? '' };
  const isDue = ({ phase, starts_on: day, ...one }: Numbered<C>) =>
    phase === 'plan' && startFault(one) === null && (day === null || day <= today);
  const ready = cycles.find(isDue);
  if (ready) return { kind: 'start', cycle: ready, day: ready.starts_on ?? '' };
  const last = cycles.at(-1);
  if (last?.phase !== 'decided' || state !== 'planned') return undefined;
  return { kind: 'plan', cycle: last, day: last.decided_on ?? '' };
}

interface Listed {
  readonly state: WorkState;
  readonly isMine: boolean;
  /** The day of what is next; empty: none. */
  readonly day: string;
  readonly title: string;
}

/** For `toSorted`: the state nearest to an answer, one's own, the earliest day, the title. */
export function compareWorks(one: Listed, other: Listed): number {
  return (
    workStates.indexOf(one.state) - workStates.indexOf(other.state) ||
    Number(other.isMine) - Number(one.isMine) ||
    compareText(one.day || '9', other.day || '9') ||
    one.title.localeCompare(other.title, 'sv')
  );
}
