// First of all: Dexie looks for a database when it is loaded.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import type { Local } from '#data/local/local.ts';
import { makeLocal } from '#data/local/open-local.ts';
import type { Person } from '#data/local/person.ts';
import { getSyncStatus, type SyncStatus } from '#data/waiting/get-sync-status.ts';
import { LocalDb } from '#data/local/schema.ts';
import { makeStore } from '#data/local/store.ts';
import { closeOnPurpose } from '#data/local/with-connection.ts';
import { makeTransport } from '#data/remote/transport.ts';
import { Loop } from '#sync/loop.ts';
import type { Clock } from '#sync/ports.ts';

/** A minute of the phone's waiting passes in three seconds; what the server does takes its time. */
const hurry = 20;

export interface FaultPhone {
  readonly local: Local;
  readonly loop: Loop;
  readonly now: () => SyncStatus | undefined;
  /** False words: *synkat* over something the server had not taken when it was said. */
  readonly lies: readonly string[];
  /** What the engine could not explain. */
  readonly errors: readonly unknown[];
  /** Everything written here since the phone was opened. */
  readonly written: Set<string>;
  close(): Promise<void>;
}

/** The real engine, transport and database, in Node: only the browser round them is missing. */
export async function openPhone(person: Person, taken: ReadonlySet<string>): Promise<FaultPhone> {
  const begun = performance.now();
  const start = Date.now();
  const clock: Clock = {
    now: () => Math.round(start + (performance.now() - begun) * hurry),
    after: (ms, call) => {
      const timer = setTimeout(call, ms / hurry);
      return () => clearTimeout(timer);
    },
  };
  let engine: Loop | undefined;
  const hooks = {
    poke: () => engine?.wake('edit'),
    syncNow: async () => engine?.syncNow() ?? ('offline' as const),
  };
  const db = new LocalDb(person.uid);
  const made = await makeLocal(person, hooks, db);
  const local: Local = { ...made, now: () => new Date(clock.now()) };
  const errors: unknown[] = [];
  const loop = new Loop({
    store: makeStore(db),
    transport: makeTransport(person.uid),
    clock,
    ids: { next: () => crypto.randomUUID(), random: () => Math.random() },
    lock: { run: (_wait, body) => body() },
    uid: person.uid,
    device: local.device,
    onError: (error) => errors.push(error),
  });
  engine = loop;
  const written = new Set<string>();
  const lies: string[] = [];
  let status: SyncStatus | undefined;
  let isOpen = true;
  const watching = liveQuery(async () => {
    // What is written while the question is asked is no part of the answer.
    const before = [...written];
    const read = await getSyncStatus(db, local.now());
    if (read.kind === 'synced')
      lies.push(...before.filter((text) => !taken.has(text)).map((text) => `synced: ${text}`));
    return read;
  }).subscribe({
    next: (read) => (status = read),
    error: (error: unknown) => void (isOpen && errors.push(error)),
  });
  loop.wake('poke');
  return {
    local,
    loop,
    now: () => status,
    lies,
    errors,
    written,
    close: async () => {
      isOpen = false;
      watching.unsubscribe();
      await loop.stop();
      closeOnPurpose(db);
      await db.delete();
    },
  };
}

let page = '';
let isAtLeisure = false;
let slowness = 1;

/** How many times slower than one at rest the machine is: so many times longer last time limits. */
export const getSlowness = () => slowness;

/**
 * Without a hurried time limit: what only prepares must not fail because the machine is busy. How
 * long it takes tells how busy that is; signing in takes less than a second at rest.
 */
export async function atLeisure<R>(work: () => Promise<R>): Promise<R> {
  const begun = performance.now();
  const done = await unhurried(work);
  slowness = Math.max(1, (performance.now() - begun) / 1500);
  return done;
}

/** While no fault is in the way a call takes what it takes. */
export async function unhurried<R>(work: () => Promise<R>): Promise<R> {
  isAtLeisure = true;
  return work().finally(() => (isAtLeisure = false));
}

/** Time limits pass as quickly as the waits between tries; addresses are those of the page. */
export function hurryTheWorld(origin: string): void {
  const isHurried = page !== '';
  page = origin;
  if (isHurried) return;
  const limit = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => limit(isAtLeisure ? ms : (ms / hurry) * slowness);
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    real(typeof input === 'string' && input.startsWith('/') ? page + input : input, init);
}

/** The phone's clock is wrong by this much, for everything that asks it; returns what puts it right. */
export function setClockWrong(ms: number): () => void {
  const Real = Date;
  class Wrong extends Real {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) super(Real.now() + ms);
      else super(given[0]);
    }
    static override now(): number {
      return Real.now() + ms;
    }
  }
  globalThis.Date = Wrong as DateConstructor;
  return () => void (globalThis.Date = Real);
}
