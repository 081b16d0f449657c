import type { TestDatabase } from '#tests/support/sql/database.ts';

/** A mistake somebody could make in the database: in a function, words in place of others; or a statement. */
export interface Planted {
  readonly name: string;
  readonly in?: string;
  readonly swap?: readonly [string, string];
  readonly run?: string;
}

const drop = (name: string, trigger: string, table: string): Planted => ({
  name,
  run: `drop trigger ${trigger} on public.${table}`,
});

export const planted: readonly Planted[] = [
  {
    name: 'the former host keeps the room',
    in: 'app.open_meeting()',
    swap: ['delete from app.scope_member m where m.scope_id = room;', ''],
  },
  {
    name: 'the new host is not let in',
    run: 'drop trigger e_host on public.meeting',
  },
  {
    name: 'a host reads on in the group it has left',
    in: 'app.seat_scopes(uuid)',
    swap: [
      `and m.scope_id in ('group:' || group_id, 'strategists:' || group_id, 'round:' || round_id)`,
      '',
    ],
  },
  {
    name: 'who only takes the course reads what is needed',
    in: 'app.open_meeting()',
    swap: [`s.role <> 'courseParticipant' and`, ''],
  },
  {
    name: 'a strategists’ host lets all her organisation in',
    in: 'app.open_meeting()',
    swap: [`and new.scope_id not like 'strategists:%'`, ''],
  },
  {
    name: 'everybody of the group is among its strategists',
    in: 'app.seat_scopes(uuid)',
    swap: [
      `where role = 'strategist' and group_id is not null`,
      `where role <> 'courseParticipant' and group_id is not null`,
    ],
  },
  {
    name: 'a seat that has ended reads on',
    in: 'app.settle_seat(uuid)',
    swap: ['where m.source = seat_id', 'where false and m.source = seat_id'],
  },
  {
    name: 'what is taken back stays with the host',
    in: 'app.copy_need()',
    swap: [`if new.deleted or new.body = '' then`, `if new.body = 'never' then`],
  },
  {
    name: 'what is emptied stays with the host',
    in: 'app.copy_need()',
    swap: [`if new.deleted or new.body = '' then`, 'if new.deleted then'],
  },
  {
    name: 'the host keeps the first words',
    in: 'app.copy_need()',
    swap: [', body = excluded.body', ''],
  },
  drop('the host hears of no need', 'e_copy', 'need'),
  drop('a need goes to a host one has no seat beside', 'c_rule', 'need'),
  {
    name: 'a need is taken for a meeting that is gone',
    in: 'app.judge_need(jsonb)',
    swap: [
      `when not app.has_meeting(r ->> 'meeting_scope', (r ->> 'meeting_id')::uuid) then '23503'`,
      '',
    ],
  },
  drop('anybody speaks for anybody in an answer', 'c_rule', 'rsvp'),
  drop('one answers for a meeting that is gone', 'c_meeting', 'rsvp'),
  drop('a topic is put on the list of a meeting that is gone', 'c_meeting', 'topic'),
  drop('a file is put at a meeting that is gone', 'c_meeting', 'material'),
  drop('a file is put in the name of others', 'c_rule', 'material'),
  {
    name: 'the bytes of a file are told to whoever knows where it lies',
    in: 'public.material_place(jsonb)',
    swap: ['and m.scope_id in (select app.readable_scopes())', ''],
  },
  {
    name: 'a file that was taken back is handed out on',
    in: 'public.material_place(jsonb)',
    swap: [`and not m.deleted and m.hash <> ''`, `and m.hash <> ''`],
  },
  {
    name: 'the partners read what an organisation keeps to itself',
    run: `drop policy "Members of a scope read its rows" on public.material;
      create policy "All read" on public.material for select to authenticated
        using (scope_id like 'org:%' or scope_id in (select app.readable_scopes()))`,
  },
  drop('anybody keeps the record', 'c_rule', 'record'),
  drop('anybody says who was there', 'c_rule', 'attendance'),
  drop('anybody steps the day on', 'c_rule', 'meeting_step'),
  drop('anybody rewrites a paragraph', 'c_rule', 'record_part'),
  drop('anybody ticks off what others have to do', 'c_rule', 'todo'),
  {
    name: 'whose a thing is decides nothing',
    in: 'app.may_change_todo(jsonb)',
    swap: [`or r ->> 'participation_id' is null`, `or true`],
  },
  {
    name: 'a host cannot change what was decided at her meeting',
    in: 'app.may_change_todo(jsonb)',
    swap: [`or app.runs_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid)`, ''],
  },
  {
    name: 'who has left runs the meeting on',
    in: 'app.runs_meeting(text, uuid)',
    swap: ['app.speaks_for(scope, m.host_participation_id)', 'm.host_participation_id is not null'],
  },
  {
    name: 'a conference has nobody who runs it',
    in: 'app.runs_meeting(text, uuid)',
    swap: [`m.host_participation_id is null and app.can(scope, 'meeting', 'update any')`, 'false'],
  },
  {
    name: 'a mentor may change anybody’s topic',
    run: `insert into app.scope_right (kind, role, tbl, act) values ('group', 'mentor', 'topic', 'update any')`,
  },
  {
    name: 'the office is among the strategists',
    in: 'app.settle_office(uuid)',
    swap: [`'admin', 'group')`, `'admin', 'group', 'strategists')`],
  },
];

/** Puts the mistake into the database; it fails where there is nothing to put it into. */
export async function plantIn(db: TestDatabase, mistake: Planted): Promise<void> {
  if (mistake.run !== undefined) await db.pg.exec(mistake.run);
  if (mistake.in === undefined || mistake.swap === undefined) return;
  const [from, to] = mistake.swap;
  const [row] = await db.sql('select pg_get_functiondef($1::regprocedure) as text', [mistake.in]);
  const text = String(row?.['text']);
  if (!text.includes(from)) throw new Error(`${mistake.in} does not hold: ${from}`);
  await db.pg.exec(text.replaceAll(from, to));
  // What is settled already was settled without it.
  if (mistake.in.includes('settle_office'))
    await db.pg.exec('select app.settle_office(id) from app.office_member');
  if (mistake.in.includes('seat_scopes'))
    await db.pg.exec('select app.settle_seat(id) from app.seat where ended_at is null');
}
