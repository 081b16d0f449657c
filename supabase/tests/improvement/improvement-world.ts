import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import type { ServerRow } from '#sync/records.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';

// Improvement work: an organisation's own, and the copy its group is shown.

export const world = demoWorldOfFile();
export type Fields = Readonly<Record<string, unknown>>;
export const org = `org:${demo.granvik}`;
export const group = `group:${demo.group1}`;
const nothing = { owner_seat_id: null, from_id: null, from_participation_id: null, ended_on: null };
export const fieldsOf: Readonly<Record<string, Fields>> = {
  improvement_work: { ...phoneRows.improvement_work, ...nothing, from_kind: 'nothing' },
  cycle: { ...phoneRows.cycle },
  measure: { ...phoneRows.measure },
  measure_value: { ...phoneRows.measure_value },
  shared_work: { ...phoneRows.shared_work, participation_id: demo.granvik },
};

interface Writing {
  readonly id: string;
  readonly more?: Fields;
  readonly scope?: string;
  /** Without it a new row. */
  readonly base?: number;
}
export const writing = (tbl: TableName, { id, more = {}, scope = org, base }: Writing) =>
  mutation(tbl, scope, id, {
    base: base ?? 0,
    patch: base === undefined ? { ...fieldsOf[tbl], ...more } : more,
  });
export const push = (who: Relation, ...muts: unknown[]) => world.db.push(world.who[who], muts);
export const say = async (who: Relation, tbl: TableName, what: Writing) =>
  verdicts(await push(who, writing(tbl, what)))[0];
export const rowAt = async (tbl: TableName, id: string): Promise<ServerRow> => {
  const [row] = await world.db.sql(`select * from public.${tbl} where id = $1`, [id]);
  return row as unknown as ServerRow;
};

export async function addWork(who: Relation = 'owner'): Promise<string> {
  const id = randomUUID();
  expect(await say(who, 'improvement_work', { id })).toBe('applied');
  return id;
}
export async function addPart(
  tbl: 'cycle' | 'measure',
  work: string,
  more: Fields = {},
): Promise<string> {
  const id = randomUUID();
  expect(await say('owner', tbl, { id, more: { work_id: work, ...more } })).toBe('applied');
  return id;
}
export const valueId = (measure: string, period: string) => rowId('measure_value', measure, period);
export const shareId = (work: string, of: string = demo.granvik) => rowId('shared_work', work, of);
export const share = (who: Relation, work: string, more: Fields = {}, scope = group) =>
  say(who, 'shared_work', { id: shareId(work), scope, more: { work_id: work, ...more } });

export const invalid = /^rejected:(?:23514|23502|22\w+|shape)$/u;
