import type { Edit } from '#sync/edit-port.ts';
import type { TableName } from '#domain/tables.ts';
import type { LocalStore, Lock, Reply, Transport } from '#sync/ports.ts';
import type { PullRequest, PushRequest } from '#sync/protocol.ts';
import { runRound, type RoundOutcome } from '#sync/round.ts';
import type { FakeClock } from '#tests/support/fake-clock.ts';
import type { Seeded } from '#tests/support/seeded.ts';
import type { SimDisk } from './disk.ts';

/** The page was killed: nothing after this point ever ran. */
export class Killed extends Error {}

export type Fault = 'none' | 'lostRequest' | 'lostAnswer' | 'html' | 'failure';

export interface Faults {
  /** What becomes of each call in turn; the last one repeats. */
  readonly calls: readonly Fault[];
  /** Killed at this await of the round, counted from 0; null = never. */
  readonly killAt: number | null;
  /** Before the awaited work is done, or after. */
  readonly killAfter: boolean;
  /** Each push arrives once more, at some later time. */
  readonly duplicate: boolean;
  /** Typed while a call is on its way. */
  readonly meanwhile: (() => Promise<void>) | null;
}

export const noFaults: Faults = {
  calls: ['none'],
  killAt: null,
  killAfter: false,
  duplicate: false,
  meanwhile: null,
};

const openLock: Lock = { run: async (_wait, body) => body() };

/** The memory server, or the real SQL behind the same two questions. */
export interface SimServer {
  push(uid: string, request: PushRequest): object | Promise<object>;
  pull(uid: string, request: PullRequest): object | Promise<object>;
}

export interface SimWorldParts {
  readonly server: SimServer;
  readonly clock: FakeClock;
  readonly chance: Seeded;
}

/** A phone with the real engine, on a line that can be cut anywhere. */
export class SimPhone {
  readonly name: string;
  readonly uid: string;
  readonly disk: SimDisk;
  readonly late: (() => unknown)[] = [];
  readonly #world: SimWorldParts;

  constructor(
    name: string,
    owner: { readonly uid: string; readonly disk: SimDisk },
    world: SimWorldParts,
  ) {
    this.name = name;
    this.uid = owner.uid;
    this.disk = owner.disk;
    this.#world = world;
  }

  /** Starts the app, again after a kill: what was committed is all that is left. */
  open(): Promise<void> {
    return this.disk.open();
  }

  edit<R>(tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R> {
    return this.disk.edit(tables, body);
  }

  /** One round; `null` = it was killed on the way, and the app was started anew. */
  async sync(faults: Faults = noFaults): Promise<RoundOutcome | null> {
    return this.#survive(this.#round(faults, false));
  }

  async #survive(round: Promise<RoundOutcome>): Promise<RoundOutcome | null> {
    try {
      return await round;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      await this.open();
      return null;
    }
  }

  /** As when a person asks for it: nothing waits for its time. */
  syncNow(): Promise<RoundOutcome | null> {
    return this.#survive(this.#round(noFaults, true));
  }

  #round(faults: Faults, force: boolean): Promise<RoundOutcome> {
    const { clock, chance } = this.#world;
    const killer = makeKiller(faults);
    return runRound({
      store: killable(this.disk.store, killer),
      transport: this.#transport(faults, killer),
      clock,
      ids: { next: () => chance.uuid(), random: chance.random },
      lock: openLock,
      uid: this.uid,
      device: this.disk.device,
      force,
    });
  }

  #transport(faults: Faults, killer: Killer): Transport {
    let calls = 0;
    const call = async (
      answer: () => object | Promise<object>,
      again: (() => unknown) | null,
    ): Promise<Reply> => {
      const fault = faults.calls[Math.min(calls, faults.calls.length - 1)] ?? 'none';
      calls += 1;
      return killer(async () => {
        if (calls === 1 && faults.meanwhile) await faults.meanwhile();
        if (again) this.late.push(again);
        return reply(fault, answer);
      });
    };
    return {
      push: (request: PushRequest) => {
        const answer = () => this.#world.server.push(this.uid, request);
        return call(answer, faults.duplicate ? answer : null);
      },
      pull: (request: PullRequest) => {
        const told = call(() => this.#world.server.pull(this.uid, request), null);
        // A page asked for ahead of its time may be killed with nobody waiting for it.
        told.catch(() => undefined);
        return told;
      },
    };
  }
}

async function reply(fault: Fault, answer: () => object | Promise<object>): Promise<Reply> {
  const nobody = { status: null, code: null, body: null };
  if (fault === 'lostRequest') return nobody;
  if (fault === 'failure') return { status: 503, code: null, body: null };
  if (fault === 'html') return { status: 200, code: null, body: null };
  const body = await answer();
  if (fault === 'lostAnswer') return nobody;
  if ('status' in body) {
    const { status, code } = body as { status: number; code: string };
    return { status, code, body: { code } };
  }
  return { status: 200, code: null, body };
}

type Killer = <T>(work: () => Promise<T>) => Promise<T>;

function makeKiller({ killAt, killAfter }: Faults): Killer {
  if (killAt === null) return (work) => work();
  let awaits = 0;
  let dead = false;
  return async (work) => {
    const mine = awaits;
    awaits += 1;
    if (dead || (mine === killAt && !killAfter)) {
      dead = true;
      throw new Killed();
    }
    const result = await work();
    if (mine === killAt) {
      dead = true;
      throw new Killed();
    }
    return result;
  };
}

function killable(store: LocalStore, killer: Killer): LocalStore {
  return {
    read: (select) => killer(() => store.read(select)),
    update: (select, plan) => killer(() => store.update(select, plan)),
  };
}
