import { scopeId } from '#domain/scope.ts';
import type { ImprovementWorkRow } from '#domain/tables/improvement-work.ts';
import type { OwnFields } from '#sync/edit-port.ts';
import { dayOf } from '#lib/stockholm.ts';
import { command } from '#data/local/command.ts';
import { sharesOf } from './share-work.ts';
import type { RowAt } from './work-at.ts';

/** What it is made of, as it stands in the row for ever. */
export type WorkFrom = Pick<ImprovementWorkRow, 'from_kind' | 'from_id' | 'from_participation_id'>;

export const fromNothing: WorkFrom = {
  from_kind: 'nothing',
  from_id: null,
  from_participation_id: null,
};

/** What people write and choose in a work. */
export type WorkFields = Omit<
  OwnFields<'improvement_work'>,
  keyof WorkFrom | 'ended_on' | 'begun_at'
>;

const empty: Omit<WorkFields, 'title' | 'owner_seat_id'> = {
  operation: '',
  problem: '',
  causes: '',
  idea: '',
  who_notices: '',
  lesson_learned: '',
  dissemination: '',
  statement_ids: [],
  sub_goals: [],
  cemr_articles: [],
  agenda_goals: [],
};

/** The id is kept with the draft: pressed twice it is one work. Whoever begins it owns it. */
export interface NewWork {
  readonly id: string;
  readonly participationId: string;
  readonly from: WorkFrom;
}

export const addWork = command(
  ['improvement_work', 'seat_card'],
  async (
    tx,
    { id, participationId, from }: NewWork,
    fields: Pick<WorkFields, 'title'> & Partial<WorkFields>,
  ) => {
    const scope = scopeId('org', participationId);
    if (await tx.get('improvement_work', scope, id)) return;
    const seats = await tx.list('seat_card', { index: 'user_id', equals: tx.uid });
    const about = from.from_kind === 'statement' || from.from_kind === 'partner';
    const row: OwnFields<'improvement_work'> = {
      ...empty,
      owner_seat_id: seats.find((seat) => seat.scope_id === scope)?.seat_id ?? null,
      statement_ids: about && from.from_id !== null ? [from.from_id] : [],
      ...fields,
      title: fields.title.trim(),
      ...from,
      ended_on: null,
      begun_at: tx.at,
    };
    await tx.put('improvement_work', scope, id, row);
  },
);

/** As one types. False: it is not (or no more) on the phone, or it would have no title; nothing was written. */
export const saveWork = command(
  ['improvement_work'],
  async (tx, { scope, id }: RowAt, fields: Partial<WorkFields>): Promise<boolean> => {
    if (fields.title !== undefined && fields.title.trim() === '') return false;
    if (!(await tx.get('improvement_work', scope, id))) return false;
    await tx.put('improvement_work', scope, id, fields);
    return true;
  },
);

/** What a work belongs with, as one ticks it. */
export type TickField = 'statement_ids' | 'sub_goals' | 'cemr_articles' | 'agenda_goals';

/** One tick more or less of what stands now, so that two quick ones are two. False: as with `saveWork`. */
export const tickWork = command(
  ['improvement_work'],
  async (
    tx,
    { scope, id }: RowAt,
    ...[field, key, on]: readonly [field: TickField, key: string, on: boolean]
  ): Promise<boolean> => {
    const work = await tx.get('improvement_work', scope, id);
    if (!work) return false;
    const others = work[field].filter((one) => one !== key);
    if (on === others.length < work[field].length) return true;
    await tx.put('improvement_work', scope, id, { [field]: on ? [...others, key] : others });
    return true;
  },
);

/** Put aside, or taken up again. What was learned stays. */
export const endWork = command(['improvement_work'], async (tx, at: RowAt, ended: boolean) => {
  if (!(await tx.get('improvement_work', at.scope, at.id))) return false;
  const ended_on = ended ? dayOf(tx.at) : null;
  await tx.put('improvement_work', at.scope, at.id, { ended_on });
  return true;
});

/**
 * Only while it has no test and no figure: what is tried is ended, not taken away. The server takes its
 * copies along, or refuses both; of a work that it has not heard of they go here.
 */
export const removeWork = command(
  ['improvement_work', 'cycle', 'measure', 'shared_work'],
  async (tx, { scope, id }: RowAt): Promise<boolean> => {
    const of = { index: 'work_id', equals: id };
    const [cycles, measures] = await Promise.all([tx.list('cycle', of), tx.list('measure', of)]);
    const work = await tx.get('improvement_work', scope, id);
    if (!work || cycles.length + measures.length > 0) return false;
    if (work._v === 0)
      for (const shared of await sharesOf(tx, { scope, id }))
        await tx.remove('shared_work', shared.scope_id, shared.id);
    await tx.remove('improvement_work', scope, id);
    return true;
  },
);
