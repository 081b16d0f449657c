import type { ErrorKind } from './classify-error.ts';
import { changesOf, stateOf } from './merge/row-changes.ts';
import { failing, refuse } from './plan-answer.ts';
import { longestWait } from './plan-push.ts';
import type { Plan, Reply, Snapshot } from './ports.ts';
import type { OutboxEntry } from './records.ts';

export interface RetryPlan extends Plan {
  readonly reason: 'wait' | 'untouched' | 'halve' | 'refused' | 'listed';
}

export interface RetryContext {
  readonly now: number;
  readonly random: () => number;
  readonly kind: ErrorKind;
  readonly reply: Reply;
  /** The mutation ids of the call. */
  readonly mids: readonly string[];
}

const failuresBeforeHalving = 3;

/** Full jitter between one second and a limit that doubles up to five minutes; never gives up. */
export function backoff(tries: number, random: () => number): number {
  const limit = Math.min(longestWait, 1_000 * 2 ** Math.min(tries, 20));
  return Math.round(1_000 + random() * (limit - 1_000));
}

/**
 * A call without a usable answer: every change stays as it is, with the same id, since the server
 * may have taken it. What the answer says about the changes themselves narrows the company they
 * travel in until the one that cannot be taken stands alone, and only that one is shown.
 */
export function planRetry(snapshot: Snapshot, context: RetryContext): RetryPlan {
  const { kind } = context;
  const entries = [...snapshot.outbox.values()].filter((one) => context.mids.includes(one.mid));
  if (kind === 'signIn' || kind === 'update' || kind === 'epoch' || entries.length === 0)
    return { changes: {}, reason: 'untouched' };
  if (kind === 'batch') return planRefusedCall(snapshot, entries, context);
  return planFailedCall(snapshot, entries, context);
}

/** 4xx for the whole call: halved at once; alone it is the change itself that is refused. */
function planRefusedCall(
  snapshot: Snapshot,
  entries: readonly OutboxEntry[],
  context: RetryContext,
): RetryPlan {
  const [first] = entries;
  if (entries.length > 1 || !first)
    return { changes: { outbox: entries.map(halved(entries.length, context)) }, reason: 'halve' };
  const state = refuse(stateOf(snapshot, first), first, {
    code: codeOf(context.reply),
    now: context.now,
  });
  const changes = { ...changesOf([{ key: first, state }]), dropOutbox: [first] };
  return { changes, reason: 'refused' };
}

/**
 * Failure or silence while others got through: three times at one size, then halved. Alone, what the
 * server fails at is listed and asked again every five minutes. Where nobody got through since, no
 * single change is to blame: none gets a wait of its own, or it would outlast the silence.
 */
function planFailedCall(
  snapshot: Snapshot,
  entries: readonly OutboxEntry[],
  context: RetryContext,
): RetryPlan {
  const { now, random, kind } = context;
  const contact = snapshot.meta.contact ?? 0;
  const failed = entries.map((entry): OutboxEntry => {
    const tried = { ...entry, tries: entry.tries + 1, failedAt: now };
    if (entry.failedAt === null ? kind !== 'failure' : contact < entry.failedAt) return tried;
    const fails = entry.fails + 1;
    return { ...tried, fails, nextAt: now + backoff(fails, random) };
  });
  const [first] = failed;
  if (!first || failed.every((entry) => entry.fails < failuresBeforeHalving))
    return { changes: { outbox: failed }, reason: 'wait' };
  if (failed.length > 1)
    return { changes: { outbox: failed.map(halved(failed.length, context)) }, reason: 'halve' };
  if (kind !== 'failure') return { changes: { outbox: failed }, reason: 'wait' };
  const outbox = [{ ...first, nextAt: now + longestWait }];
  const about = { code: codeOf(context.reply), now };
  const problems = failing(stateOf(snapshot, first), first, about);
  return { changes: { outbox, problems }, reason: 'listed' };
}

/** Smaller company goes at once: nobody waits because of somebody else's change. */
function halved(size: number, { now }: RetryContext) {
  const cap = Math.max(1, Math.floor(size / 2));
  return (entry: OutboxEntry): OutboxEntry => ({
    ...entry,
    cap: Math.min(entry.cap, cap),
    fails: 0,
    nextAt: now,
  });
}

function codeOf({ code, status }: Reply): string {
  return code ?? `http-${status ?? 0}`;
}
