import { closedScopes } from './plan-freeze.ts';
import type { Snapshot } from './ports.ts';
import { maxMutations, maxPushBytes, type Mutation } from './protocol.ts';
import type { OutboxEntry } from './records.ts';
import type { Rules } from './rules.ts';

export interface PushPlan {
  readonly batch: readonly OutboxEntry[];
  readonly muts: readonly Mutation[];
  readonly reason: 'empty' | 'waiting' | 'batch';
}

export interface PushContext {
  readonly now: number;
  /** A person asked for it: no entry waits. */
  readonly force: boolean;
  /** Mutation ids already tried in this round: one try each, whatever the clock does. */
  readonly tried: ReadonlySet<string>;
}

/** A wait longer than any we ever set means that the phone's clock was turned back. */
export const longestWait = 300_000;

/**
 * The next call: parents before children, then the order of writing; at most 50 and about 250 kB.
 * An entry whose calls keep failing travels in ever smaller company, in the end alone.
 */
export function planPush(snapshot: Snapshot, context: PushContext): PushPlan {
  const closed = closedScopes(snapshot);
  const all = [...snapshot.outbox.values()].filter((entry) => !closed.has(entry.scope_id));
  const due = all
    .filter((entry) => isDue(entry, context))
    .toSorted(byParentThenOrder(snapshot.rules));
  const batch: OutboxEntry[] = [];
  const muts: Mutation[] = [];
  let bytes = 0;
  let limit = maxMutations;
  for (const entry of due) {
    if (waitsForParent(snapshot.rules, entry, all, batch)) continue;
    const mutation = toMutation(entry);
    const size = byteLength(mutation);
    const fits = batch.length < Math.min(limit, entry.cap) && bytes + size <= maxPushBytes;
    if (batch.length > 0 && !fits) continue;
    batch.push(entry);
    muts.push(mutation);
    bytes += size;
    limit = Math.min(limit, entry.cap);
  }
  return { batch, muts, reason: batch.length > 0 ? 'batch' : all.length > 0 ? 'waiting' : 'empty' };
}

function isDue(entry: OutboxEntry, { now, force, tried }: PushContext): boolean {
  if (tried.has(entry.mid)) return false;
  return force || entry.nextAt <= now || entry.nextAt > now + 2 * longestWait;
}

function byParentThenOrder({ depth }: Rules) {
  return (a: OutboxEntry, b: OutboxEntry) => depth[a.tbl] - depth[b.tbl] || a.n - b.n;
}

/** A child may not arrive before the row it hangs on. */
function waitsForParent(
  { tables }: Rules,
  entry: OutboxEntry,
  all: readonly OutboxEntry[],
  batch: readonly OutboxEntry[],
): boolean {
  const parent = tables[entry.tbl].parent;
  if (!parent || entry.base > 0) return false;
  const above = all.find(
    (one) =>
      one.tbl === parent.tbl &&
      one.scope_id === entry.scope_id &&
      one.id === entry.patch[parent.field] &&
      one.base === 0,
  );
  return above !== undefined && !batch.includes(above);
}

function toMutation(entry: OutboxEntry): Mutation {
  const { mid, n, tbl, scope_id, id, base, patch, sv } = entry;
  return { id: mid, n, tbl, scope: scope_id, row: id, base, patch, sv };
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
