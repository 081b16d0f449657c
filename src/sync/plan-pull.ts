import type { Snapshot } from './ports.ts';
import { protocolVersion, pullLimit, type PullCursor, type PullRequest } from './protocol.ts';
import type { CursorEntry } from './records.ts';
import type { Rules } from './rules.ts';

export interface PullPlan {
  readonly request: PullRequest;
  readonly reason: 'first' | 'more';
}

/**
 * Asks on from every cursor. A table (or a new version of one) that no cursor of a scope covers
 * gets a cursor of its own from the start: moving the old one past it would lose it for good.
 */
export function planPull(snapshot: Snapshot): PullPlan {
  const tables = snapshot.rules.tags;
  const scopes = [...new Set(snapshot.cursors.map((cursor) => cursor.scope_id))];
  const cursors = scopes.flatMap((scope) => cursorsOf(snapshot.cursors, scope, snapshot.rules));
  const request = {
    client: protocolVersion,
    epoch: snapshot.meta.epoch ?? null,
    unsent: unsentOf(snapshot),
    cursors,
    tables,
    limit: pullLimit,
  };
  return { request, reason: cursors.length === 0 ? 'first' : 'more' };
}

function cursorsOf(
  cursors: readonly CursorEntry[],
  scope: string,
  { tags: tables, understood: understoodOf }: Rules,
): readonly PullCursor[] {
  const known = cursors.filter((cursor) => cursor.scope_id === scope);
  const asked = known
    .map(({ tables: list, seq, last, floor }) => {
      const understood = understoodOf(list);
      return { s: scope, tables: understood, seq, last, ...(floor === undefined ? {} : { floor }) };
    })
    .filter((cursor) => cursor.tables.length > 0);
  const [first] = asked;
  if (asked.length === 1 && first?.tables.length === tables.length) {
    const { tables: _all, ...whole } = first;
    return [whole];
  }
  const covered = new Set(asked.flatMap((cursor) => cursor.tables));
  const missing = tables.filter((tag) => !covered.has(tag));
  return missing.length === 0
    ? asked
    : [...asked, { s: scope, tables: missing, seq: 0, last: null }];
}

/** Each call tells how much waits and since when, so that the office can see a phone in trouble. */
export function unsentOf(snapshot: Snapshot): PullRequest['unsent'] {
  const oldest = [...snapshot.bases.values()].flatMap((base) => base.at ?? []).toSorted()[0];
  return { count: snapshot.bases.size, oldest: oldest ?? null };
}
