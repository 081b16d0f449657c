import { rowId } from '#lib/row-id.ts';
import { definitions } from '#domain/tables.ts';
import { demo, karna, statementOf } from '#tests/support/sql/demo.ts';
import type { Query } from '#tests/support/sql/database.ts';

/** What the schema itself says about a synced table: enough to make a row that it accepts. */
export interface TableShape {
  readonly tbl: string;
  readonly naturalKey: readonly string[];
  readonly owner: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly checks: string;
  }[];
}

export interface Spot {
  readonly kind: string;
  readonly scope: string;
  /** Who is said to have written it. */
  readonly author: string;
  /** The organisation the writer speaks for. */
  readonly hat: string;
  /** Makes the row another than its neighbours. */
  readonly token: string;
  /** Somebody who is in Granvik's course. */
  readonly present: string;
  readonly seat: string;
}

export type Fields = Record<string, unknown>;
export interface Sample {
  readonly tbl: string;
  readonly fields: Fields;
  /** Rows that must be there first, in order. */
  readonly before: readonly {
    readonly tbl: string;
    /** Another than the row's own. */
    readonly scope?: string;
    readonly id: string;
    readonly author: string;
    readonly fields: Fields;
  }[];
}

export async function readShapes(query: Query): Promise<TableShape[]> {
  const rows = await query(
    `select t.tbl, t.natural_key, t.owner_column, jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
       'required', a.attnotnull, 'checks', (
         select coalesce(string_agg(pg_get_constraintdef(c.oid), ' '), '') from pg_constraint c
         where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum])) order by a.attnum) as columns
     from app.sync_table t
     join pg_attribute a on a.attrelid = format('public.%I', t.tbl)::regclass and a.attnum > 0 and not a.attisdropped
     where t.columns ? a.attname group by t.tbl order by t.tbl`,
  );
  return rows.map((row) => ({
    tbl: String(row['tbl']),
    naturalKey: row['natural_key'] as string[],
    owner: String(row['owner_column']),
    columns: row['columns'] as TableShape['columns'],
  }));
}

/** A learning meeting that Granvik hosts. */
export const hostedByGranvik = rowId('demo', 'meeting', '1', '2');

/** What is said about a statement of an occasion of the round. */
const sideBySide = ['question', 'idea', 'advice'];
const atOccasion = ['assessment', 'self_assessment', 'opening', ...sideBySide];

const moment = '2026-11-22T10:00:00.000Z';

/** By name: what a column's checks alone would not tell. */
function byName(tbl: string, name: string, spot: Spot): unknown {
  const own = spot.scope.split(':')[1] ?? '';
  const narrow = ['org', 'course', 'admin'].includes(spot.kind);
  const named: Fields = {
    participation_id: narrow ? own : spot.hat,
    host_participation_id: spot.hat,
    round_id: spot.kind === 'plan' ? own : demo.round,
    group_id: demo.group1,
    user_id: spot.present,
    ...(['confirmation', 'attendance', 'todo'].includes(tbl) ? { seat_id: spot.seat } : {}),
    ...(tbl === 'figure_value' ? { year: 2025, women: 71.5, men: 88 } : {}),
    ...(tbl === 'measure_value' ? { women: 36.5 } : {}),
    ...(tbl === 'attendance' ? { role: 'guest', participation_id: null, user_id: null } : {}),
    ...(tbl === 'todo' && spot.kind !== 'org' ? { participation_id: null, seat_id: null } : {}),
    meeting_scope: `group:${demo.group1}`,
    ...(spot.kind === 'host' ? { meeting_id: hostedByGranvik } : {}),
    ...(tbl === 'material' ? { link: 'https://karna.example', hash: '', bytes: 0 } : {}),
    origin: spot.kind === 'user' ? null : rowId('test-origin', spot.token),
    ...(['assessment', 'own_occasion'].includes(tbl) ? { checklist_version_id: karna } : {}),
    ...(['answer', ...sideBySide].includes(tbl) ? { statement_id: statementOf('U1') } : {}),
    from_participation_id: demo.strandhamn,
    answers: { [statementOf('U1')]: { score: 2, comment: '' } },
    period: '2025-W05',
    snapshot: { work: { title: 'Prov' }, state: 'idea', cycles: [], measures: [] },
    tbl: 'answer',
    field: 'score',
    value: 2,
    code: '14',
    version_key: `v${spot.token}`,
    address: `a${spot.token}@granvik.example`,
    email: '',
    remote_link: '',
    ...(tbl === 'meeting' && spot.kind === 'strategists' ? { kind: 'strategistMeeting' } : {}),
  };
  return name in named ? named[name] : undefined;
}

function byType(column: TableShape['columns'][number], spot: Spot): unknown {
  if (!column.required) return null;
  const { type, checks, name } = column;
  const lowest = Number(/>= (\d+)/.exec(checks)?.[1] ?? 1);
  // an id is one meeting's, in whatever room it lies
  if (name === 'meeting_id') return rowId('test-meeting', spot.scope, spot.token);
  if (type === 'uuid') return rowId('test', name, spot.token);
  if (type === 'integer') return Math.max(1, lowest);
  if (type === 'boolean') return true;
  if (type === 'app.day') return '2026-11-22';
  if (type === 'app.moment') return moment;
  if (type === 'app.clock') return '';
  if (type === 'jsonb') return checks.includes(`'array'`) ? [] : {};
  if (type === 'text[]') return [];
  const word = /ARRAY\['([^']+)'/.exec(checks)?.[1];
  return word ?? `x${spot.token}`;
}

/** A row of the table that its own rules accept, whoever may write it. */
export function makeSample(
  shape: TableShape,
  spot: Spot,
  shapes: readonly TableShape[] = [],
): Sample {
  const fields = makeFields(shape, spot);
  return { tbl: shape.tbl, fields, before: rowsBefore(shape.tbl, fields, spot, shapes) };
}

function makeFields(shape: TableShape, spot: Spot): Fields {
  return Object.fromEntries(
    shape.columns.map((column): [string, unknown] => {
      const named = byName(shape.tbl, column.name, spot);
      return [column.name, named === undefined ? byType(column, spot) : named];
    }),
  );
}

/** The rows that must be at the server first, by the engine's own rules; the same person wrote them. */
function rowsBefore(
  tbl: string,
  fields: Fields,
  spot: Spot,
  shapes: readonly TableShape[],
): Sample['before'] {
  if (atOccasion.includes(tbl)) return [occasionOf(fields, spot)];
  if (tbl === 'need') return [meetingOf(fields, spot, shapes)];
  const parent = definitions.find(({ name }) => name === tbl)?.parent;
  const shape = shapes.find((one) => one.tbl === parent?.tbl);
  if (parent === undefined || shape === undefined) return [];
  // What lies in a room of one's own hangs on what lies in the group's, and nothing is asked of it.
  const above = definitions.find(({ name }) => name === parent.tbl)?.scopes as readonly string[];
  if (!above.includes(spot.kind)) return [];
  const own = makeFields(shape, { ...spot, token: `${spot.token}-before` });
  const row = (of: string, id: string, with_: Fields) => ({
    tbl: of,
    id,
    author: spot.author,
    fields: with_,
  });
  const id = String(fields[parent.field]);
  const rows = [...rowsBefore(parent.tbl, own, spot, shapes), row(parent.tbl, id, own)];
  if (tbl !== 'reopening') return rows;
  // only what is handed in can be opened again
  const handedIn = { assessment_id: id, number: 1, seen: {} };
  return [...rows, row('hand_in', rowId('hand_in', id, '1'), handedIn)];
}

/** In the group's room, as its host would have laid it. */
function meetingOf(fields: Fields, spot: Spot, shapes: readonly TableShape[]) {
  const shape = shapes.find(({ tbl }) => tbl === 'meeting');
  const scope = String(fields['meeting_scope']);
  return {
    tbl: 'meeting',
    scope,
    id: String(fields['meeting_id']),
    author: spot.author,
    fields: shape === undefined ? {} : makeFields(shape, { ...spot, kind: 'group', scope }),
  };
}

/** In the round's plan, as the office would have laid it. */
const occasionOf = (fields: Fields, { author }: Spot): Sample['before'][number] => ({
  tbl: 'occasion',
  scope: `plan:${demo.round}`,
  id: String(fields['occasion_id']),
  author,
  fields: {
    round_id: demo.round,
    checklist_version_id: karna,
    number: 9,
    title: 'Prov',
    step_number: 1,
    opens_on: '2026-11-22',
    closes_on: '2026-12-22',
  },
});

/** A small change that the table's rules allow; where every column is its key, none at all. */
export function smallChange(shape: TableShape, fields: Fields): Fields {
  const names = shape.columns
    .filter((column) => column.type === 'text' && !shape.naturalKey.includes(column.name))
    .map((column) => column.name)
    .filter((one) => String(fields[one]).startsWith('x'));
  // what a row is about may be held still; its text may not
  const name = names.find((one) => one === 'body') ?? names[0];
  return name === undefined ? { deleted: false } : { [name]: `y${String(fields[name])}` };
}
