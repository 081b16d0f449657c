import { comparePeriods } from '#domain/improvement/period.ts';
import { scopeId, scopeOwner } from '#domain/scope.ts';
import type { MeasureRow } from '#domain/tables/measure.ts';
import type { MeasureValueRow } from '#domain/tables/measure-value.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import { compareText } from '#lib/compare.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Reads } from '#sync/edit-port.ts';
import { readOne, type ReadWork } from './read-works.ts';

export interface WorkMeasure extends MeasureRow {
  /** Earliest first, each with a number at least: emptied by two at once a period is none. */
  readonly points: readonly MeasureValueRow[];
}

export interface WorkOwner {
  readonly seatId: string;
  readonly name: string;
  readonly isMe: boolean;
}

export interface WorkView extends ReadWork {
  readonly scope: string;
  readonly participationId: string;
  /** First begun first. */
  readonly measures: readonly WorkMeasure[];
  /** Who may own it: everybody who reads and writes it. */
  readonly people: readonly WorkOwner[];
}

/** Undefined: it is not (or no more) on this phone. */
export async function getWork(
  reads: Reads,
  participationId: string,
  id: string,
  today: string,
): Promise<WorkView | undefined> {
  const scope = scopeId('org', participationId);
  const { list, uid } = reads;
  const room = { index: 'scope_id', equals: scope };
  const of = { index: 'work_id', equals: id };
  const [works, cycles, measures, cards] = await Promise.all([
    list('improvement_work', room),
    list('cycle', of),
    readMeasures(reads, id),
    list('seat_card', room),
  ]);
  const work = works.find((one) => one.id === id);
  if (!work) return undefined;
  return {
    ...readOne({ work, cycles, cards, uid, today }),
    scope,
    participationId: scopeOwner(scope),
    measures,
    people: peopleOf(cards, uid),
  };
}

async function readMeasures({ list }: Reads, workId: string): Promise<readonly WorkMeasure[]> {
  const measures = await list('measure', { index: 'work_id', equals: workId });
  const values = await Promise.all(
    measures.map(({ id }) => list('measure_value', { index: 'measure_id', equals: id })),
  );
  const known = values.flat().filter(({ women, men, total }) => (women ?? men ?? total) !== null);
  const byMeasure = groupBy(known, (value) => value.measure_id);
  return measures
    .toSorted((a, b) => compareText(a.begun_at, b.begun_at) || compareText(a.id, b.id))
    .map((measure) => ({
      ...measure,
      points: (byMeasure.get(measure.id) ?? []).toSorted((a, b) =>
        comparePeriods(a.period, b.period),
      ),
    }));
}

function peopleOf(cards: readonly SeatCardRow[], uid: string): readonly WorkOwner[] {
  return cards
    .filter((card) => card.role !== 'courseParticipant')
    .map((card) => ({ seatId: card.seat_id, name: card.name, isMe: card.user_id === uid }))
    .toSorted((a, b) => Number(b.isMe) - Number(a.isMe) || a.name.localeCompare(b.name, 'sv'));
}
