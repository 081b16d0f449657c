import { classifyError, type ErrorKind } from './classify-error.ts';
import { planAnswer } from './plan-answer.ts';
import { foresee } from './plan-cursors.ts';
import { keepsBack, planFreeze } from './plan-freeze.ts';
import { missingDue, planMissing } from './plan-missing.ts';
import { planPage, selectPage } from './plan-page.ts';
import { planPull, unsentOf } from './plan-pull.ts';
import { planPush, type PushPlan } from './plan-push.ts';
import { planRetry } from './plan-retry.ts';
import { planSame, planUnchanged } from './plan-same.ts';
import { isUnread } from './plan-scopes.ts';
import { planSweep, sweepDue } from './plan-sweep.ts';
import { planUnlock } from './plan-unlock.ts';
import {
  StorageFull,
  type Identity,
  type Plan,
  type Ports,
  type Reply,
  type Snapshot,
} from './ports.ts';
import {
  parsePullAnswer,
  parsePushAnswer,
  parseSameAnswer,
  protocolVersion,
  type PullAnswer,
  type PullCursor,
} from './protocol.ts';
import type { MetaValues } from './records.ts';

/** How a round ended, for *Synka nu* and for the wait until the next one. */
export type RoundOutcome =
  'synced' | 'waiting' | 'offline' | 'signInNeeded' | 'updateNeeded' | 'stopped';

export interface Round extends Ports, Identity {
  /** A person asked: nothing waits for its time. */
  readonly force: boolean;
}

/** More calls than any honest backlog needs; the next round goes on. */
const maxCalls = 200;
/** A page, a merge of it, its sending and the answer: more turns than two phones need to agree. */
const maxTurns = 4;
/** Longer than a call may take: after it the word *synkar* is not believed. */
const callLimit = 45_000;

/**
 * Sends what waits, reads what is new, and once more if reading made something to send. Every await
 * may be the last: whatever the phone holds then, the next round goes on from it.
 */
export async function runRound(round: Round): Promise<RoundOutcome> {
  let trouble: ErrorKind | 'storage' | null = null;
  try {
    for (let turn = 0; turn < maxTurns; turn += 1) {
      const sent = await pushAll(round);
      if (sent.kind === 'signIn' || sent.kind === 'update') return stop(round, sent.kind);
      // Reading went well, so it is not the network: only the sending is in trouble.
      // Who has just written knows that the server stands differently now.
      const news = sent.calls > 0 ? 'unknown' : await askIfSame(round);
      trouble = news === 'unknown' ? await pullAll(round) : news;
      trouble ??= sent.kind === null ? null : 'failure';
      if (trouble === 'signIn' || trouble === 'update') return stop(round, trouble);
      if (trouble !== null) break;
      const frozen = await freeze(round);
      const isFreed = await unlock(round, frozen.locked);
      if (frozen.reason === 'nothing-new' && !isFreed) break;
    }
  } catch (error) {
    if (!(error instanceof StorageFull)) throw error;
    trouble = 'storage';
    await setBlock(round, 'storage').catch(() => null);
  }
  return outcomeOf(round, trouble);
}

function freeze({ store, clock, ids }: Round) {
  const context = { now: clock.now(), nextId: () => ids.next() };
  return store.update({ unsent: true }, (snapshot) => planFreeze(snapshot, context));
}

/** What was refused because it was handed in goes again when it is open again. */
async function unlock({ store }: Round, scopes: readonly string[]): Promise<boolean> {
  let isFreed = false;
  for (const scope of scopes) {
    const plan = await store.update({ scope }, (snapshot) => planUnlock(snapshot, scope));
    isFreed ||= plan.reason === 'freed';
  }
  return isFreed;
}

/** Until nothing is due. `kind` = what stopped it; null = nothing did. */
async function pushAll(
  round: Round,
): Promise<{ readonly kind: ErrorKind | null; readonly calls: number }> {
  const tried = new Set<string>();
  let kind: ErrorKind | null = null;
  let calls = 0;
  for (; calls < maxCalls; calls += 1) {
    await freeze(round);
    const snapshot = await round.store.read({ unsent: true });
    const context = { now: round.clock.now(), force: round.force, tried };
    const plan = planPush(snapshot, context);
    if (plan.batch.length === 0) break;
    await setSyncing(round, snapshot.bases.size);
    const unsent = unsentOf(snapshot);
    const epoch = snapshot.meta.epoch ?? null;
    const { device } = round;
    const request = { client: protocolVersion, device, epoch, unsent, muts: plan.muts };
    const reply = await round.transport.push(request);
    const verdict = await takeReply(round, plan, reply);
    if (verdict.kind !== 'halve') for (const { mid } of plan.batch) tried.add(mid);
    if (verdict.kind === 'signIn' || verdict.kind === 'update' || verdict.kind === 'epoch') {
      kind = verdict.kind;
      break;
    }
    // Nobody there: the rest would only wait for the same silence.
    if (verdict.kind === 'silence') {
      kind = 'silence';
      break;
    }
  }
  if (calls > 0 || kind !== null) await setSyncing(round, 0);
  return { kind: kind === 'epoch' ? null : kind, calls };
}

async function takeReply(
  round: Round,
  plan: PushPlan,
  reply: Reply,
): Promise<{ readonly kind: ErrorKind | 'halve' | 'answered' }> {
  const { store, clock, ids, uid, device } = round;
  const now = clock.now();
  const answer = isGood(reply) ? parsePushAnswer(reply.body) : null;
  if (answer && answer.uid !== uid) return { kind: 'signIn' };
  if (answer) {
    await store.update({ keys: plan.batch }, (snapshot) =>
      planAnswer(snapshot, answer.results, { uid, device, now }),
    );
    return { kind: 'answered' };
  }
  const kind = classifyError(reply);
  const context = {
    now,
    random: () => ids.random(),
    kind,
    reply,
    mids: plan.batch.map((entry) => entry.mid),
  };
  const retry = await store.update({ keys: plan.batch }, (snapshot) =>
    planRetry(snapshot, context),
  );
  return { kind: retry.reason === 'halve' ? 'halve' : kind };
}

/** Null = nothing is new; `unknown` = the whole question must be asked. */
async function askIfSame(round: Round): Promise<ErrorKind | 'unknown' | null> {
  const { store, transport, clock, uid } = round;
  const request = planSame(await store.read({ unsent: true }));
  if (request === null) return 'unknown';
  const reply = await transport.pull(request);
  const answer = isGood(reply) ? parseSameAnswer(reply.body) : null;
  if (!answer) return classifyError(reply);
  if (answer.uid !== uid) return 'signIn';
  if (!answer.same || answer.epoch !== request.epoch) return 'unknown';
  await store.update({}, () => planUnchanged(answer, clock.now()));
  return null;
}

/** Page after page to the end of every scope. Null = read to the end. */
async function pullAll(round: Round): Promise<ErrorKind | null> {
  const { store, clock, uid, device } = round;
  let next: AskedPage | null = null;
  for (let calls = 0; calls < maxCalls; calls += 1) {
    const page: AskedPage = next ?? askPage(round, await store.read({ unsent: true }));
    const { asked } = page;
    const reply = await page.reply;
    const answer = isGood(reply) ? parsePullAnswer(reply.body, page.snapshot.rules) : null;
    if (!answer) return classifyError(reply);
    if (answer.uid !== uid) return 'signIn';
    // Fetched while this one is written.
    const ahead = foresee(page.snapshot, answer, asked);
    next = ahead && askPage(round, ahead);
    const plan = await store.update(selectPage(answer), (here) =>
      planPage(here, answer, { uid, device, now: clock.now(), asked }),
    );
    if (plan.reason !== 'more') next = null;
    if (plan.reason === 'reset') continue;
    if (plan.unsettled) await sweepAll(round, answer);
    if (plan.reason !== 'complete') continue;
    if (plan.unsettled) await parkMissing(round);
    return null;
  }
  return 'failure';
}

interface AskedPage {
  readonly snapshot: Snapshot;
  readonly asked: readonly PullCursor[];
  readonly reply: Promise<Reply>;
}

function askPage({ transport }: Round, snapshot: Snapshot): AskedPage {
  const { request } = planPull(snapshot);
  return { snapshot, asked: request.cursors, reply: transport.pull(request) };
}

async function sweepAll({ store, clock }: Round, answer: PullAnswer): Promise<void> {
  const open = new Set(answer.scopes.filter((scope) => scope.more).map((scope) => scope.id));
  const ended = new Set(answer.scopes.map((scope) => scope.id).filter((id) => !open.has(id)));
  for (;;) {
    const cursor = sweepDue(await store.read({}), ended);
    if (!cursor) return;
    await store.update({ scope: cursor.scope_id }, (snapshot) =>
      planSweep(snapshot, cursor, clock.now()),
    );
  }
}

/** Scopes a restored server does not name: what stands in them is shown before it goes. */
async function parkMissing({ store, clock }: Round): Promise<void> {
  for (const scope of missingDue(await store.read({})))
    await store.update({ scope, unsent: true }, (snapshot) =>
      planMissing(snapshot, scope, clock.now()),
    );
}

async function outcomeOf(
  { store }: Round,
  trouble: ErrorKind | 'storage' | null,
): Promise<RoundOutcome> {
  const snapshot = await store.read({ unsent: true });
  if (trouble === 'silence') return 'offline';
  if (snapshot.problems.length > 0 || keepsBack(snapshot)) return 'stopped';
  const unsent = snapshot.bases.size + snapshot.outbox.size;
  const unread = snapshot.scopes.some((one) => one.missing !== null && isUnread(snapshot, one.id));
  return unsent > 0 || unread || trouble !== null ? 'waiting' : 'synced';
}

async function stop(round: Round, kind: 'signIn' | 'update'): Promise<RoundOutcome> {
  await setBlock(round, kind);
  return kind === 'signIn' ? 'signInNeeded' : 'updateNeeded';
}

function setBlock(round: Round, block: MetaValues['block']): Promise<Plan> {
  return setMeta(round, { block });
}

async function setSyncing(round: Round, count: number): Promise<void> {
  const until = round.clock.now() + callLimit;
  await setMeta(round, { syncing: count > 0 ? { count, until } : null });
}

function setMeta({ store }: Round, meta: Partial<MetaValues>): Promise<Plan> {
  return store.update({}, () => ({ changes: { meta }, reason: 'meta' }));
}

function isGood({ status }: Reply): boolean {
  return status !== null && status >= 200 && status < 300;
}
