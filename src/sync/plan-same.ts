import { rowId } from '#lib/row-id.ts';
import { unsentOf } from './plan-pull.ts';
import type { Plan, Snapshot } from './ports.ts';
import { protocolVersion, type SameAnswer, type SameRequest } from './protocol.ts';
import type { CursorEntry, ScopeEntry } from './records.ts';

/**
 * Mostly nothing has happened since the last round. A phone that has read all its scopes to their
 * ends says so in one word: an id made of the scopes, its roles there and how far each log has been
 * read. The server makes the same of how it stands now (`app.standing`). Null = there is more to
 * say than that, and the whole question must be asked.
 */
export function planSame(snapshot: Snapshot): SameRequest | null {
  const { cursors, scopes, meta, rules } = snapshot;
  if (meta.epoch === undefined || meta.pulledAt === undefined || scopes.length === 0) return null;
  const whole = rules.tags.length;
  const isRead = (one: CursorEntry) =>
    one.reached && one.sweep === null && rules.understood(one.tables).length === whole;
  const byScope = new Map(cursors.map((cursor) => [cursor.scope_id, cursor]));
  const isPlain = cursors.length === scopes.length && cursors.every(isRead);
  if (!isPlain || scopes.some((one) => one.missing !== null || !byScope.has(one.id))) return null;
  const lines = scopes
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((scope) => lineOf(scope, byScope.get(scope.id)));
  return {
    client: protocolVersion,
    epoch: meta.epoch,
    unsent: unsentOf(snapshot),
    same: rowId('standing', lines.join('|')),
    tables: [],
  };
}

function lineOf({ id, roles }: ScopeEntry, cursor: CursorEntry | undefined): string {
  const { seq = 0, last = null } = cursor ?? {};
  const mark = last === null ? '' : `${last.t} ${last.id} ${last.q}`;
  return `${id} ${roles.toSorted().join(',')} ${seq} ${mark}`;
}

/** Nothing is new: the same as a page without changes, read to its end. */
export function planUnchanged({ now: serverNow }: SameAnswer, now: number): Plan {
  const pulledAt = new Date(now).toISOString();
  return { changes: { meta: { contact: now, serverNow, pulledAt, block: null } }, reason: 'same' };
}
