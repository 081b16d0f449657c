import { groupBy } from '#lib/group-by.ts';
import {
  nextStep,
  numberCycles,
  stateOf,
  type Numbered,
  type WorkState,
  type WorkStep,
} from '#domain/improvement/work-state.ts';
import { scopeId } from '#domain/scope.ts';
import type { CycleRow } from '#domain/tables/cycle.ts';
import type { ImprovementWorkRow } from '#domain/tables/improvement-work.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Reads } from '#sync/edit-port.ts';

/** A work with its cycles and what follows from them. */
export interface ReadWork {
  readonly work: ImprovementWorkRow;
  readonly cycles: readonly Numbered<CycleRow>[];
  readonly state: WorkState;
  readonly step: WorkStep | undefined;
  /** By name; undefined: nobody, or somebody who has left. */
  readonly owner: string | undefined;
  readonly isMine: boolean;
}

/** All works of one organisation, in no order. */
export async function readWorks(
  { uid, list }: Reads,
  participationId: string,
  today: string,
): Promise<readonly ReadWork[]> {
  const inRoom = { index: 'scope_id', equals: scopeId('org', participationId) };
  const [works, cycles, cards] = await Promise.all([
    list('improvement_work', inRoom),
    list('cycle', inRoom),
    list('seat_card', inRoom),
  ]);
  const byWork = groupBy(cycles, (cycle) => cycle.work_id);
  return works.map((work) =>
    readOne({ work, cycles: byWork.get(work.id) ?? [], cards, uid, today }),
  );
}

export function readOne(of: {
  readonly work: ImprovementWorkRow;
  readonly cycles: readonly CycleRow[];
  readonly cards: readonly SeatCardRow[];
  readonly uid: string;
  readonly today: string;
}): ReadWork {
  const { work, today } = of;
  const cycles = numberCycles(of.cycles, today);
  const seat = of.cards.find((card) => card.seat_id === work.owner_seat_id);
  return {
    work,
    cycles,
    state: stateOf(work, cycles),
    step: nextStep(work, cycles, today),
    owner: seat?.name,
    isMine: seat !== undefined && seat.user_id === of.uid,
  };
}
