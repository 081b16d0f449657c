import type { TableName } from '#domain/tables.ts';
import type { Fields, LogMark, ServerRow } from './records.ts';
import type { Rules } from './rules.ts';

/**
 * The wire: two functions, `sync_push` and `sync_pull`, each with one JSON argument.
 *
 * 1 (2026-11): first version. Raise it when a message changes so that an older client could
 * misread it; the server accepts the previous one.
 */
export const protocolVersion = 1;

/** The server refuses more; the count and the bytes of a call are cut by plan-push. */
export const maxMutations = 50;
export const maxPushBytes = 250_000;
export const pullLimit = 1000;

export interface Mutation {
  readonly id: string;
  readonly n: number;
  readonly tbl: TableName;
  readonly scope: string;
  readonly row: string;
  readonly base: number;
  readonly patch: Fields;
  readonly sv: number;
}

export interface PushRequest {
  readonly client: number;
  readonly device: string;
  readonly epoch: string | null;
  readonly unsent: { readonly count: number; readonly oldest: string | null };
  readonly muts: readonly Mutation[];
}

export type PushResult =
  | { readonly id: string; readonly status: 'applied'; readonly version: number }
  | { readonly id: string; readonly status: 'conflict'; readonly current: ServerRow | null }
  | { readonly id: string; readonly status: 'rejected'; readonly code: string };

export interface PushAnswer {
  readonly epoch: string;
  readonly uid: string;
  readonly results: readonly PushResult[];
}

export interface PullCursor {
  readonly s: string;
  /** Left out when it reads all the tables that the request names. */
  readonly tables?: readonly string[];
  readonly seq: number;
  readonly last: LogMark | null;
  /** The scope's horizon when this reading from the start began. */
  readonly floor?: number;
}

export interface PullRequest {
  readonly client: number;
  readonly epoch: string | null;
  readonly unsent: PushRequest['unsent'];
  readonly cursors: readonly PullCursor[];
  readonly tables: readonly string[];
  readonly limit: number;
}

/** "Is it still as I last read it?" An older server does not know the word and answers with a page. */
export interface SameRequest extends Pick<PullRequest, 'client' | 'epoch' | 'unsent'> {
  /** See `planSame`. */
  readonly same: string;
  readonly tables: readonly string[];
}
export interface SameAnswer {
  readonly epoch: string;
  readonly uid: string;
  readonly now: string;
  readonly same: boolean;
}

export interface PulledScope {
  readonly id: string;
  readonly tables: readonly string[];
  readonly roles: readonly string[];
  readonly cursor: {
    readonly seq: number;
    readonly last: LogMark | null;
    readonly floor?: number;
  };
  readonly reset: 'horizon' | 'restored' | null;
  readonly more: boolean;
}

export interface PulledChange {
  readonly s: string;
  /** Place in the scope's log = the row's version. */
  readonly q: number;
  readonly t: TableName;
  readonly id: string;
  /** Null = deleted, never "hidden". */
  readonly row: ServerRow | null;
}

export interface PullAnswer {
  readonly epoch: string;
  readonly uid: string;
  /** The complete list of the person's scopes: what is not named here is no longer theirs. */
  readonly scopes: readonly PulledScope[];
  readonly changes: readonly PulledChange[];
  readonly now: string;
}

/** Null = not an answer of ours (a captive portal answers 200 with HTML): as if none had come. */
export function parsePushAnswer(body: unknown): PushAnswer | null {
  if (!isRecord(body) || !isText(body['epoch']) || !isText(body['uid'])) return null;
  const results = parseList(body['results'], parseResult);
  return results && { epoch: body['epoch'], uid: body['uid'], results };
}

export function parsePullAnswer(body: unknown, rules: Rules): PullAnswer | null {
  const head = parseHead(body);
  if (!isRecord(body) || !head) return null;
  const scopes = parseList(body['scopes'], parseScope);
  const changes = parseList(body['changes'], (value) => parseChange(value, rules));
  return scopes && changes && { ...head, scopes, changes };
}

/** A page, from a server that does not know the question, says nothing about it: ask in full. */
export function parseSameAnswer(body: unknown): SameAnswer | null {
  const head = parseHead(body);
  if (!isRecord(body) || !head) return null;
  return { ...head, same: body['same'] === true };
}

function parseHead(body: unknown): Pick<PullAnswer, 'epoch' | 'uid' | 'now'> | null {
  if (!isRecord(body)) return null;
  const { epoch, uid, now } = body;
  if (!isText(epoch) || !isText(uid) || !isText(now) || Number.isNaN(Date.parse(now))) return null;
  return { epoch, uid, now };
}

function parseResult(value: unknown): PushResult | null {
  if (!isRecord(value)) return null;
  const { id, status, version, current, code } = value;
  // An item so malformed that the server could not read its id comes back without one.
  if (!isText(id)) return { id: '', status: 'rejected', code: 'shape' };
  if (status === 'applied') return isCount(version) ? { id, status, version } : null;
  if (status === 'rejected') return isText(code) ? { id, status, code } : null;
  if (status !== 'conflict') return null;
  if (current === null || current === undefined) return { id, status, current: null };
  return isServerRow(current) ? { id, status, current } : null;
}

function parseScope(value: unknown): PulledScope | null {
  if (!isRecord(value) || !isText(value['id']) || typeof value['more'] !== 'boolean') return null;
  const { id, more, cursor } = value;
  const reset = value['reset'] ?? null;
  if (reset !== null && reset !== 'horizon' && reset !== 'restored') return null;
  const tables = parseList(value['tables'], parseText);
  const roles = parseList(value['roles'], parseText);
  if (!tables || !roles || !isRecord(cursor) || !isCount(cursor['seq'])) return null;
  const last = parseMark(cursor['last']);
  const floor = isCount(cursor['floor']) ? { floor: cursor['floor'] } : {};
  return last === undefined
    ? null
    : { id, tables, roles, reset, more, cursor: { seq: cursor['seq'], last, ...floor } };
}

function parseMark(value: unknown): LogMark | null | undefined {
  if (value === null || value === undefined) return null;
  if (!isRecord(value)) return undefined;
  const { t, id, q } = value;
  return isText(t) && isText(id) && isCount(q) ? { t, id, q } : undefined;
}

function parseChange(value: unknown, rules: Rules): PulledChange | null {
  if (!isRecord(value)) return null;
  const { s, q, t, id } = value;
  const row = value['row'] ?? null;
  if (!isText(s) || !isCount(q) || !isText(t) || !isText(id)) return null;
  // A table this build did not ask for: skipping it would lose it for good behind the cursor.
  if (!rules.isTable(t)) return null;
  if (row === null) return { s, q, t, id, row };
  return isServerRow(row) && row.scope_id === s && row.id === id ? { s, q, t, id, row } : null;
}

function isServerRow(value: unknown): value is ServerRow {
  return (
    isRecord(value) &&
    isText(value['scope_id']) &&
    isText(value['id']) &&
    isCount(value['version']) &&
    typeof value['deleted'] === 'boolean'
  );
}

function parseList<T>(value: unknown, parse: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const list: T[] = [];
  for (const item of value) {
    const parsed = parse(item);
    if (parsed === null) return null;
    list.push(parsed);
  }
  return list;
}

function parseText(value: unknown): string | null {
  return isText(value) ? value : null;
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
