import { randomUUID } from 'node:crypto';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { group, said, world } from './side-by-side.ts';

export const moment = '2026-12-10T10:00:00.000Z';

/** A learning meeting of the group, hosted by Granvik; `more` says otherwise. */
export async function planMeeting(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = randomUUID();
  const fields = {
    host_participation_id: demo.granvik,
    kind: 'learningMeeting',
    step_number: 3,
    title: 'Träff',
    theme: '',
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
    place: '',
    ...more,
  };
  const columns = ['scope_id', 'id', ...Object.keys(fields)];
  const values = [group, id, ...Object.values(fields)].map((value) =>
    value === null ? 'null' : `'${String(value)}'`,
  );
  await world.db.machine(
    `insert into public.meeting (${columns.join(', ')}) values (${values.join(', ')})`,
  );
  return id;
}

/** Somebody's seat in an organisation. */
export async function seatOf(who: keyof typeof world.uid, participation: string): Promise<string> {
  const [seat] = await world.db.sql(
    'select id from app.seat where user_id = $1 and participation_id = $2 and ended_at is null',
    [world.uid[who], participation],
  );
  return String(seat?.['id']);
}

/** A row of the group's room, written by `who`; the id by its natural key, `base` where it is there. */
export function write(
  who: Relation,
  tbl: string,
  id: string,
  { base = 0, ...patch }: Readonly<Record<string, unknown>> & { readonly base?: number },
) {
  return said(who, mutation(tbl, group, id, { base, patch }));
}

export const stepId = (meeting: string) => rowId('meeting_step', meeting);
export const step = (meeting: string) => ({
  meeting_id: meeting,
  agenda_item_id: null,
  state: 'running',
  stepped_at: moment,
  until_clock: '',
});
