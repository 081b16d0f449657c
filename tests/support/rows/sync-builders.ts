import type { TableName } from '#domain/tables.ts';
import type { Snapshot } from '#sync/ports.ts';
import { nameOf } from '#sync/ports.ts';
import type { PullAnswer, PulledScope } from '#sync/protocol.ts';
import type {
  BaseEntry,
  CursorEntry,
  LocalRow,
  OutboxEntry,
  RowKey,
  ServerRow,
} from '#sync/records.ts';
import { rules } from '#data/local/rules.ts';

export const scope = 'user:anna';

export function serverRow(fields: Readonly<Record<string, unknown>> = {}): ServerRow {
  const head = { scope_id: scope, id: 'r1', author_id: 'anna', deleted: false, version: 1 };
  return { ...head, updated_by: 'anna', updated_at: '2026-12-10T09:00:00Z', ...fields };
}

export function localRow(fields: Readonly<Record<string, unknown>> = {}): LocalRow {
  const row = serverRow(fields);
  return { _v: row.version, _d: 0, _p: null, _g: 0, ...row };
}

export function keyOf(tbl: TableName, row: { scope_id: string; id: string }): RowKey {
  return { tbl, scope_id: row.scope_id, id: row.id };
}

export function outboxEntry(fields: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    tbl: 'note',
    scope_id: scope,
    id: 'r1',
    mid: 'm1',
    n: 1,
    base: 1,
    patch: { body: 'ny' },
    sv: 1,
    tries: 0,
    fails: 0,
    failedAt: null,
    cap: 50,
    nextAt: 0,
    firstAt: 0,
    ...fields,
  };
}

export function cursorEntry(fields: Partial<CursorEntry> = {}): CursorEntry {
  return {
    scope_id: scope,
    tables: rules.tags.join(','),
    seq: 1,
    last: null,
    generation: 0,
    sweep: null,
    reached: true,
    ...fields,
  };
}

export interface PhoneParts {
  readonly rows?: readonly { readonly tbl: TableName; readonly row: LocalRow }[];
  readonly bases?: readonly BaseEntry[];
  readonly outbox?: readonly OutboxEntry[];
  readonly stash?: Snapshot['stash'];
  readonly rest?: Partial<Snapshot>;
}

/** What a planner sees of a phone that holds these. */
export function snapshotOf(parts: PhoneParts = {}): Snapshot {
  return {
    rules,
    rows: new Map((parts.rows ?? []).map(({ tbl, row }) => [nameOf(keyOf(tbl, row)), row])),
    bases: new Map((parts.bases ?? []).map((base) => [nameOf(base), base])),
    outbox: new Map((parts.outbox ?? []).map((entry) => [nameOf(entry), entry])),
    stash: parts.stash ?? new Map(),
    problems: [],
    alternatives: new Map(),
    scopes: [],
    cursors: [],
    meta: {},
    ...parts.rest,
  };
}

export function pulledScope(fields: Partial<PulledScope> = {}): PulledScope {
  return {
    id: scope,
    tables: rules.tags,
    roles: ['self'],
    cursor: { seq: 5, last: null },
    reset: null,
    more: false,
    ...fields,
  };
}

export function pullAnswer(fields: Partial<PullAnswer> = {}): PullAnswer {
  return {
    epoch: 'e1',
    uid: 'anna',
    scopes: [pulledScope()],
    changes: [],
    now: '2026-12-10T09:00:00Z',
    ...fields,
  };
}
