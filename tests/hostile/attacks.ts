import type { TableShape } from '../../supabase/tests/rights/samples.ts';
import { makeSample } from '../../supabase/tests/rights/samples.ts';
import { nested, oddBodies, oddValues } from '#tests/support/embedded/abuse-bodies.ts';
import { hostileText, hostileValue } from '#tests/support/hostile/hostile-values.ts';
import type { Seeded } from '#tests/support/seeded.ts';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo } from '#tests/support/sql/demo.ts';
import type { StateRow } from './state.ts';

/** What an attacker knows: the whole schema, and every id there is. */
export interface Target {
  readonly me: string;
  /** Whom the attacker would like to be, or to write as. */
  readonly others: readonly string[];
  readonly shapes: readonly TableShape[];
  readonly rows: readonly StateRow[];
  readonly scopes: readonly string[];
  /** Where the attacker may add rows, and of which table. */
  readonly mine: readonly { readonly scope: string; readonly tbl: string }[];
  /** Of the schemas `public` and `app`, as `schema.name`. */
  readonly functions: readonly string[];
  readonly tables: readonly string[];
}

/** A call of a function that the network reaches. */
export interface Call {
  readonly kind: string;
  readonly name: string;
  readonly body: unknown;
}

/** A statement, as if the network reached the tables too. */
export interface Statement {
  readonly kind: string;
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A request at the embedded server, whatever door it is. */
export interface Request {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

type Maker<T> = (chance: Seeded, target: Target) => T;

const push = (kind: string, ...muts: readonly unknown[]): Call => ({
  kind,
  name: 'sync_push',
  body: { client: 1, epoch: null, muts },
});

function fieldsOf(chance: Seeded, target: Target, shape: TableShape, scope: string) {
  const [kind = '', own = ''] = scope.split(':');
  const spot = {
    kind,
    scope,
    author: chance.pick([target.me, ...target.others]),
    hat: chance.pick([demo.granvik, demo.tallmo, own || demo.granvik]),
    token: String(chance.int(1_000_000)),
    present: chance.pick(target.others),
    seat: chance.uuid(),
  };
  return makeSample(shape, spot).fields;
}

/** Any row of anybody's, anywhere: changed, taken away, brought back, or made anew. */
const writeAnything: Maker<Call> = (chance, target) => {
  const row = chance.pick(target.rows);
  const shape = target.shapes.find(({ tbl }) => tbl === row.tbl) ?? chance.pick(target.shapes);
  const scope = chance.chance(0.7) ? row.scope : chance.pick(target.scopes);
  const fields = fieldsOf(chance, target, shape, scope);
  const names = Object.keys(fields);
  const one = chance.pick(names);
  const patch = chance.pick<object>([
    { deleted: true },
    { deleted: false, ...fields },
    fields,
    { [one]: fields[one] },
    { [one]: hostileValue(chance)[1] },
  ]);
  const base = chance.pick([0, row.version, row.version, row.version + 1, 1]);
  const id = chance.chance(0.8) ? row.id : chance.uuid();
  return push('write anything', mutation(shape.tbl, scope, id, { base, patch: { ...patch } }));
};

/** What no screen could show, in a row that the attacker may well write. */
const writeOwnOddly: Maker<Call> = (chance, target) => {
  if (target.mine.length === 0) return writeOddly(chance, target);
  const { scope, tbl } = chance.pick(target.mine);
  const shape = target.shapes.find((one) => one.tbl === tbl);
  if (!shape) return writeOddly(chance, target);
  const sound = pointed(chance, target, {
    scope,
    fields: fieldsOf(chance, { ...target, others: [target.me] }, shape, scope),
  });
  const ofTexts = Object.keys(sound).filter((name) => typeof sound[name] === 'string');
  const odd = chance.chance(0.7)
    ? { [chance.pick(ofTexts)]: hostileText(chance) }
    : { [chance.pick(Object.keys(sound))]: hostileValue(chance)[1] };
  const fields: Record<string, unknown> = { ...sound, ...odd };
  const id = idOf(chance, { shape, row: { ...fields, author_id: target.me, scope_id: scope } });
  return push('write oddly', mutation(tbl, scope, id, { patch: fields }));
};

/** The id that the server expects of a row, as far as its fields are what they should be. */
function idOf(
  chance: Seeded,
  { shape, row }: { readonly shape: TableShape; readonly row: Readonly<Record<string, unknown>> },
): string {
  const ofCopy = ['origin', 'scope_id', 'author_id'];
  const names = typeof row['origin'] === 'string' ? ofCopy : shape.naturalKey;
  if (names.length === 0) return chance.uuid();
  const part = (value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : (JSON.stringify(value) ?? '');
  return rowId(shape.tbl, ...names.map((name) => part(row[name])));
}

/** The fields that name another row name one that is there, in the same scope if there is one. */
function pointed(
  chance: Seeded,
  { rows }: Target,
  { scope, fields }: { readonly scope: string; readonly fields: Readonly<Record<string, unknown>> },
): Record<string, unknown> {
  const there = (name: string, value: unknown) => {
    const found = rows.filter(({ tbl }) => `${tbl}_id` === name);
    const near = found.filter((row) => row.scope === scope);
    const one = near.length > 0 ? near : found;
    return one.length > 0 && value !== null ? chance.pick(one).id : value;
  };
  const fixed = ['participation_id', 'round_id'];
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      fixed.includes(name) ? value : there(name, value),
    ]),
  );
}

/** The same in any table and scope. */
const writeOddly: Maker<Call> = (chance, target) => {
  const shape = chance.pick(target.shapes);
  const scope = chance.pick(target.scopes);
  const fields: Record<string, unknown> = { ...fieldsOf(chance, target, shape, scope) };
  for (let turn = 0; turn <= chance.int(3); turn += 1)
    fields[chance.pick(Object.keys(fields))] = hostileValue(chance)[1];
  const id = chance.uuid();
  return push('write oddly', mutation(shape.tbl, scope, id, { patch: fields }));
};

/** What the server alone stamps, and columns that are none. */
const writeStamps: Maker<Call> = (chance, target) => {
  const row = chance.pick(target.rows);
  const names = ['author_id', 'scope_id', 'id', 'version', 'updated_by', 'updated_at', 'roles', ''];
  const value = chance.pick<unknown>([target.me, chance.pick(target.others), 1, null, 'office']);
  const patch = { [chance.pick(names)]: value };
  return push('write stamps', mutation(row.tbl, row.scope, row.id, { base: row.version, patch }));
};

const breakChange: Maker<Call> = (chance, target) => {
  const row = chance.pick(target.rows);
  const whole = mutation(row.tbl, row.scope, row.id, {
    base: row.version,
    patch: { deleted: true },
  });
  const field = chance.pick(['id', 'tbl', 'scope', 'row', 'base', 'patch', 'sv', 'n']);
  return push('break a change', { ...whole, [field]: chance.pick(oddValues) });
};

const confuse: Maker<Call> = (chance) => ({
  kind: 'confuse',
  name: chance.pick(['sync_push', 'sync_pull', 'withdraw_copy', 'row_history', 'hand_over_seat']),
  body: chance.pick([...oddBodies, nested(chance.int(400))]),
});

/** Reads what is not one's own, and the other functions with other people's ids. */
const askForOthers: Maker<Call> = (chance, target) => {
  const row = chance.pick(target.rows);
  const address = `${chance.pick(['politiker', 'chef', 'ny', 'strateg'])}@granvik.example`;
  const bodies: Readonly<Record<string, unknown>> = {
    row_history: { tbl: row.tbl, scope: row.scope, row: row.id },
    withdraw_copy: { tbl: row.tbl, scope: row.scope, row: row.id },
    hand_over_seat: { scope: row.scope, row: row.id, name: 'Inkräktare', address },
    answer_invitation: { invitation: row.id, yes: chance.chance(0.5) },
    erase_me: { confirm: chance.pick(['ja', '', 'radera mig', 7, null]), user: row.author },
    read_page_feedback: { scope: row.scope },
    follow_meeting: { meeting: row.id },
    sync_pull: {
      client: 1,
      epoch: chance.pick([null, 'x']),
      tables: chance.pick([[`${row.tbl}@1`], ['history@1', 'scope_member@1'], [row.tbl, 7]]),
      cursors: [{ s: row.scope, tables: [`${row.tbl}@1`], seq: chance.int(50), last: null }],
      limit: chance.pick([1, 500, -1, 'x']),
      same: chance.pick([null, chance.uuid()]),
    },
  };
  const name = chance.pick(Object.keys(bodies));
  return { kind: 'ask for others', name, body: bodies[name] };
};

const callMakers = [
  writeAnything,
  writeAnything,
  writeOwnOddly,
  writeOwnOddly,
  writeOwnOddly,
  writeOddly,
  writeStamps,
  breakChange,
  confuse,
  askForOthers,
];

export const makeCall: Maker<Call> = (chance, target) => chance.pick(callMakers)(chance, target);

/** As if every table and function were in reach: row-level security, grants and triggers alone. */
export const makeStatement: Maker<Statement> = (chance, target) => {
  const row = chance.pick(target.rows);
  const shape = target.shapes.find(({ tbl }) => tbl === row.tbl);
  const column = chance.pick(shape?.columns ?? [])?.name ?? 'deleted';
  const table = `public."${row.tbl}"`;
  const keys = [row.scope, row.id];
  const [, odd] = hostileValue(chance);
  const value = typeof odd === 'object' && odd !== null ? JSON.stringify(odd) : odd;
  const machine = `select set_config('app.machine', 'on', true), set_config('app.mutation', 'x', true)`;
  return chance.pick<() => Statement>([
    () => ({
      kind: 'update',
      sql: `update ${table} set "${column}" = $3 where scope_id = $1 and id = $2`,
      params: [...keys, value],
    }),
    () => ({
      kind: 'delete',
      sql: `delete from ${table} where scope_id = $1 and id = $2`,
      params: keys,
    }),
    () => ({
      kind: 'update',
      sql: `update ${table} set deleted = true where scope_id <> $1`,
      params: [`user:${target.me}`],
    }),
    () => ({
      kind: 'read',
      sql: `select * from ${chance.pick(target.tables)} limit 500`,
      params: [],
    }),
    () => ({ kind: 'empty', sql: `delete from ${chance.pick(target.tables)}`, params: [] }),
    () => ({ kind: 'function', sql: `select ${chance.pick(target.functions)}()`, params: [] }),
    () => ({
      kind: 'function',
      sql: `select ${chance.pick(target.functions)}($1)`,
      params: [row.scope],
    }),
    () => ({
      kind: 'function',
      sql: `select ${chance.pick(target.functions)}($1::uuid)`,
      params: [target.me],
    }),
    () => ({ kind: 'machine', sql: machine, params: [] }),
    () => ({
      kind: 'role',
      sql: `set local role ${chance.pick(['postgres', 'service_role', 'none'])}`,
      params: [],
    }),
    () => ({ kind: 'table', sql: `create table public.mine (x int)`, params: [] }),
    () => ({ kind: 'trigger', sql: `alter table ${table} disable trigger all`, params: [] }),
  ])();
};

const accountPaths = [
  'admin/users',
  'signup',
  'user',
  'recover',
  'invite',
  'token',
  'factors',
  'otp',
];

/** Every door and what is beside them. */
export const makeRequest: Maker<Request> = (chance, target) => {
  if (chance.chance(0.6)) {
    const { kind, name, body } = makeCall(chance, target);
    return { kind, method: 'POST', path: `/rest/v1/rpc/${name}`, body: { body } };
  }
  const row = chance.pick(target.rows);
  const bare = (name: string) => name.replaceAll(/^(?:public|app)\.|"/g, '');
  const where = chance.pick([
    '',
    `?scope_id=eq.${row.scope}`,
    `?id=eq.${row.id}&select=*`,
    '?select=*,history(*)',
    '?or=(deleted.eq.true,deleted.eq.false)',
    `?body=like.*HEMLIGT*`,
    '?limit=-1',
  ]);
  const path = chance.pick([
    `/rest/v1/${bare(chance.pick(target.tables))}${where}`,
    `/rest/v1/rpc/${bare(chance.pick(target.functions))}`,
    `/auth/v1/${chance.pick(accountPaths)}`,
    `/storage/v1/object/${row.id}`,
    '/rest/v1/',
    '/demo',
    '/rest/v1/%2e%2e/%2e%2e/.local/secrets',
  ]);
  const method = chance.pick(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);
  const body = method === 'GET' ? undefined : chance.pick([...oddBodies, { id: row.id }, [row]]);
  return { kind: 'a door', method, path, body };
};
