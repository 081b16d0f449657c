import { jsonbBytes } from '#lib/jsonb-bytes.ts';
import { count, listOf, oneOf, type Column, type Columns } from '../rows/column.ts';
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
  /** So many earlier values found no room in the copy; absent: all are there. */
  readonly left_out?: number;
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
  left_out: { ...count(0, 1_000_000), isOptional: true },
} satisfies Columns<SharedMeasure>);
const state = oneOf(workStates, 'idea');

/** As the server's `app.is_work_snapshot` counts them. */
const mostBytes = 62_000;

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

/**
 * With as many of the newest values of every figure as there is room for. Undefined: the words alone
 * are more than can be shared in one piece.
 */
export function snapshotOf({ work, state: now, cycles, measures }: WorkParts) {
  const whole: WorkSnapshot = {
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
  if (jsonbBytes(whole) <= mostBytes) return whole;
  const bare = { ...whole, measures: whole.measures.map((measure) => newest(measure, 0)) };
  const room = mostBytes - jsonbBytes(bare);
  if (room < 0) return undefined;
  const most = valuesFor(whole.measures, room);
  return { ...whole, measures: whole.measures.map((measure) => newest(measure, most)) };
}

/** So many values a figure that this many bytes hold them. */
function valuesFor(measures: readonly SharedMeasure[], room: number): number {
  const longest = Math.max(...measures.map(({ values }) => values.length));
  let left = room;
  for (let most = 1; most <= longest; most++) {
    // The comma before each, and the space after it.
    for (const { values } of measures)
      left -= values.length < most ? 0 : jsonbBytes(values.at(-most)) + 2;
    if (left < 0) return most - 1;
  }
  return longest;
}

function newest(measure: SharedMeasure, most: number): SharedMeasure {
  const leftOut = measure.values.length - most;
  if (leftOut <= 0) return measure;
  return { ...measure, values: measure.values.slice(leftOut), left_out: leftOut };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<T extends object, K extends keyof T>(of: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, of[name]])) as Pick<T, K>;
}
