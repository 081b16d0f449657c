import type { Query } from '#tests/support/sql/database.ts';

/** One row of a synced table, and what stands in it as a sum. */
export interface StateRow {
  readonly tbl: string;
  readonly scope: string;
  readonly id: string;
  readonly author: string | null;
  /** Who may change it as her own: a person, or the participation that hosts. */
  readonly owner: string | null;
  readonly by: string | null;
  readonly version: number;
  readonly sum: string;
}

export interface State {
  readonly rows: ReadonlyMap<string, StateRow>;
  /** Who is who and may what: no attack leads to another sum. */
  readonly rights: string;
}

const rightsSql = `select md5(string_agg(part, '|' order by part)) as sum from (
  select 'm' || m.scope_id || m.user_id || m.role as part from app.scope_member m where m.scope_id not like 'host:%'
  -- who plans a meeting opens its host's room: in it nobody but those the meeting says
  union all select 'h' || wrong.room || wrong.person from (
    select m.scope_id as room, m.user_id as person from app.scope_member m where m.scope_id like 'host:%'
    except select app.host_room(t.scope_id, t.id), s.user_id from public.meeting t
      join app.seat s on s.participation_id = t.host_participation_id and s.ended_at is null
      where not t.deleted and (s.role = 'strategist' or s.role <> 'courseParticipant' and t.scope_id not like 'strategists:%')
    except select app.host_room(t.scope_id, t.id), o.user_id from public.meeting t
      join app.office_member o on o.ended_at is null
      where not t.deleted and t.host_participation_id is null) wrong
  union all select 's' || s.id || s.participation_id || coalesce(s.user_id::text, '') || s.role || coalesce(s.ended_at::text, '') from app.seat s
  union all select 'o' || o.id || o.address || coalesce(o.ended_at::text, '') from app.office_member o
  union all select 'r' || r.kind || r.role || r.tbl || r.act from app.scope_right r
  union all select 'q' || q::text from app.quota q
  union all select 'e' || e.epoch || e.require_otp from app.sync_meta e
  union all select 'u' || u.id || u.email from auth.users u) parts`;

export async function readState(query: Query): Promise<State> {
  const tables = await query('select tbl, owner_column from app.sync_table order by tbl');
  const rows = new Map<string, StateRow>();
  for (const { tbl, owner_column } of tables) {
    const found = await query(
      `select scope_id as scope, id::text, author_id::text as author, ${String(owner_column)}::text as owner,
         updated_by::text as by, version::int, md5(to_jsonb(t)::text) as sum from public."${String(tbl)}" t`,
    );
    for (const row of found as unknown as Omit<StateRow, 'tbl'>[])
      rows.set(`${String(tbl)} ${row.scope} ${row.id}`, { ...row, tbl: String(tbl) });
  }
  const [rights] = await query(rightsSql);
  return { rows, rights: String(rights?.['sum']) };
}

/** What a person may do, as `scope table act`, and the participations she speaks for. */
export interface Rights {
  readonly acts: ReadonlySet<string>;
  readonly speaksFor: ReadonlySet<string>;
}

export async function readRights(query: Query, person: string): Promise<Rights> {
  const acts = await query(
    `select m.scope_id || ' ' || r.tbl || ' ' || r.act as act from app.scope_member m
     join app.scope_right r on r.role = m.role and r.kind = split_part(m.scope_id, ':', 1) where m.user_id = $1`,
    [person],
  );
  const seats = await query(
    'select participation_id::text as id from app.seat where user_id = $1 and ended_at is null',
    [person],
  );
  return {
    acts: new Set(acts.map(({ act }) => String(act))),
    speaksFor: new Set(seats.map(({ id }) => String(id))),
  };
}

/** Rows that our own machinery writes because of what a person wrote in her own room. */
const follows = new Set(['course_status', 'outcome_count']);

/** Everything that is otherwise than before and that this person had no right to make so. */
export function trespasses(
  before: State,
  after: State,
  { me, rights }: { readonly me: string; readonly rights: Rights },
): readonly string[] {
  const found = before.rights === after.rights ? [] : ['who may what has changed'];
  for (const [key, was] of before.rows) {
    const is = after.rows.get(key);
    if (is === undefined) found.push(`${key} is gone`);
    else if (is.sum !== was.sum && !mayChange(was)) found.push(`${key} was changed`);
  }
  for (const [key, row] of after.rows)
    if (!before.rows.has(key) && !mayAdd(row)) found.push(`${key} was added by ${row.author}`);
  return found;

  function may(row: StateRow, act: string): boolean {
    return rights.acts.has(`${row.scope} ${row.tbl} ${act}`);
  }
  function isOwn(row: StateRow): boolean {
    return row.owner === me || (row.owner !== null && rights.speaksFor.has(row.owner));
  }
  function mayChange(row: StateRow): boolean {
    return may(row, 'update any') || (may(row, 'update own') && isOwn(row)) || isFollowing(row);
  }
  function mayAdd(row: StateRow): boolean {
    return (may(row, 'insert') && row.author === me) || isFollowing(row);
  }
  function isFollowing(row: StateRow): boolean {
    // who may open for the group, or take that back, shows or hides what all of it have handed in
    if (row.tbl === 'opened_assessment') return rights.acts.has(`${row.scope} opening insert`);
    const [kind, of = ''] = row.scope.split(':');
    return follows.has(row.tbl) && kind === 'admin' && rights.speaksFor.has(of);
  }
}
