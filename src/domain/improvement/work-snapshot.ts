import { listOf, oneOf, type Column, type Columns } from '../rows/column.ts';
import { cycle as cycleTable, type CycleRow } from '../tables/cycle.ts';
import { improvementWork, type ImprovementWorkRow } from '../tables/improvement-work.ts';
import { measureValue, type MeasureValueRow } from '../tables/measure-value.ts';
import { measure as measureTable, type MeasureRow } from '../tables/measure.ts';
import { comparePeriods } from './period.ts';
import { workStates, type Numbered, type WorkState } from './work-state.ts';

const workFields = [
  'title',
  'operation',
  'problem',
  'causes',
  'idea',
  'who_notices',
  'lesson_learned',
  'dissemination',
  'statement_ids',
  'sub_goals',
  'cemr_articles',
  'agenda_goals',
] as const satisfies readonly (keyof ImprovementWorkRow)[];
const cycleFields = [
  'what',
  'place',
  'starts_on',
  'ends_on',
  'how_known',
  'guess',
  'started_on',
  'saw',
  'result_women',
  'result_men',
  'learned',
  'decision',
  'decided_on',
] as const satisfies readonly (keyof CycleRow)[];
const measureFields = [
  'title',
  'unit',
  'people',
  'source',
  'women_count',
  'men_count',
] as const satisfies readonly (keyof MeasureRow)[];
const valueFields = [
  'period',
  'women',
  'men',
  'total',
] as const satisfies readonly (keyof MeasureValueRow)[];

export type SharedFields = Pick<ImprovementWorkRow, (typeof workFields)[number]>;
export type SharedCycle = Pick<CycleRow, (typeof cycleFields)[number]>;
export type SharedValue = Pick<MeasureValueRow, (typeof valueFields)[number]>;
export type SharedMeasure = Pick<MeasureRow, (typeof measureFields)[number]> & {
  /** Earliest first. */
  readonly values: readonly SharedValue[];
};

/** A work as it stood when it was shared. It names nobody. */
export interface WorkSnapshot {
  readonly work: SharedFields;
  readonly state: WorkState;
  /** First begun first: the place is the number. */
  readonly cycles: readonly SharedCycle[];
  readonly measures: readonly SharedMeasure[];
}

const workColumns = listOf<SharedFields>(pick(improvementWork.columns, workFields));
const cycleColumns = listOf<SharedCycle>(pick(cycleTable.columns, cycleFields));
const measureColumns = listOf<SharedMeasure>({
  ...pick(measureTable.columns, measureFields),
  values: listOf<SharedValue>(pick(measureValue.columns, valueFields)),
} satisfies Columns<SharedMeasure>);
const state = oneOf(workStates, 'idea');

/** So many signs as JSON, and so many bytes: the server takes no more of it. */
const mostBytes = 56_000;

/** Null stands in place of what this app cannot read. */
export const workSnapshot: Column<WorkSnapshot | null> = {
  isKind: (value) =>
    isRecord(value) &&
    workColumns.isKind([value['work']]) &&
    state.isKind(value['state']) &&
    cycleColumns.isKind(value['cycles']) &&
    measureColumns.isKind(value['measures']),
  instead: null,
  limit: mostBytes,
};

export interface WorkParts {
  readonly work: SharedFields;
  readonly state: WorkState;
  readonly cycles: readonly Numbered<SharedCycle>[];
  readonly measures: readonly (Omit<SharedMeasure, 'values'> & {
    readonly points: readonly SharedValue[];
  })[];
}

/** Undefined: it is more than can be shared in one piece. */
export function snapshotOf({ work, state: now, cycles, measures }: WorkParts) {
  const snapshot: WorkSnapshot = {
    work: pick(work, workFields),
    state: now,
    cycles: cycles.map((cycle) => pick(cycle, cycleFields)),
    measures: measures.map((measure) => ({
      ...pick(measure, measureFields),
      values: measure.points
        .toSorted((a, b) => comparePeriods(a.period, b.period))
        .map((value) => pick(value, valueFields)),
    })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot)).length;
  return bytes <= mostBytes ? snapshot : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<T extends object, K extends keyof T>(of: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, of[name]])) as Pick<T, K>;
}
