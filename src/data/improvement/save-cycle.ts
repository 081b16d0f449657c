import { mayUnstart, startFault } from '#domain/improvement/work-state.ts';
import type { CycleRow, Decision } from '#domain/tables/cycle.ts';
import type { OwnFields } from '#sync/edit-port.ts';
import { dayOf } from '#lib/stockholm.ts';
import { command } from '#data/local/command.ts';
import type { RowAt } from './work-at.ts';

/** What people write in a cycle; that it begins and what is decided are acts of their own. */
export type CycleFields = Pick<
  CycleRow,
  | 'what'
  | 'place'
  | 'starts_on'
  | 'ends_on'
  | 'how_known'
  | 'guess'
  | 'saw'
  | 'result_women'
  | 'result_men'
  | 'learned'
>;

const empty: CycleFields = {
  what: '',
  place: '',
  starts_on: null,
  ends_on: null,
  how_known: '',
  guess: '',
  saw: '',
  result_women: '',
  result_men: '',
  learned: '',
};

/** The next test of a work; the id is kept with what opens it, so that twice is once. False: no such work. */
export const addCycle = command(
  ['improvement_work', 'cycle'],
  async (tx, work: RowAt, id: string, fields: Partial<CycleFields> = {}): Promise<boolean> => {
    if (!(await tx.get('improvement_work', work.scope, work.id))) return false;
    if (await tx.get('cycle', work.scope, id)) return true;
    const row: OwnFields<'cycle'> = {
      ...empty,
      ...fields,
      work_id: work.id,
      started_on: null,
      decision: null,
      decided_on: null,
      begun_at: tx.at,
    };
    await tx.put('cycle', work.scope, id, row);
    return true;
  },
);

/**
 * As one types. What one thinks will happen stands as it is once the test has begun. False: something
 * was not written, as it is too late for it or the test is not (or no more) on the phone.
 */
export const saveCycle = command(
  ['cycle'],
  async (tx, { scope, id }: RowAt, fields: Partial<CycleFields>): Promise<boolean> => {
    const cycle = await tx.get('cycle', scope, id);
    if (!cycle) return false;
    if (cycle.started_on === null) {
      await tx.put('cycle', scope, id, fields);
      return true;
    }
    const { guess = cycle.guess, ...others } = fields;
    if (Object.keys(others).length > 0) await tx.put('cycle', scope, id, others);
    return guess === cycle.guess;
  },
);

/** *Börja testet*: only when what one thinks will happen is written. False: it does not begin. */
export const startCycle = command(['cycle'], async (tx, { scope, id }: RowAt): Promise<boolean> => {
  const cycle = await tx.get('cycle', scope, id);
  if (!cycle || startFault(cycle) !== null) return false;
  await tx.put('cycle', scope, id, { started_on: dayOf(tx.at) });
  return true;
});

/** Begun by mistake: planned again. Not when something is known of how it went, or it is decided about. */
export const unstartCycle = command(
  ['cycle'],
  async (tx, { scope, id }: RowAt): Promise<boolean> => {
    const cycle = await tx.get('cycle', scope, id);
    if (!cycle || !mayUnstart(cycle)) return false;
    await tx.put('cycle', scope, id, { started_on: null });
    return true;
  },
);

/**
 * *Inför, anpassa, prova annat, avsluta*, of a test that has begun; null: not decided after all. Two phones
 * may have made it one that is decided about and not begun: what is decided can be changed. The same
 * once more leaves its day as it is.
 */
export const decideCycle = command(
  ['cycle'],
  async (tx, { scope, id }: RowAt, decision: Decision | null): Promise<boolean> => {
    const cycle = await tx.get('cycle', scope, id);
    if (!cycle || (cycle.started_on === null && cycle.decision === null)) return false;
    if (decision === cycle.decision) return true;
    const decided_on = decision === null ? null : dayOf(tx.at);
    await tx.put('cycle', scope, id, { decision, decided_on });
    return true;
  },
);

/** A plan that was never begun. */
export const removeCycle = command(
  ['cycle'],
  async (tx, { scope, id }: RowAt): Promise<boolean> => {
    const cycle = await tx.get('cycle', scope, id);
    if (!cycle || cycle.started_on !== null || cycle.decision !== null) return false;
    await tx.remove('cycle', scope, id);
    return true;
  },
);
