import type { LocalStore } from '#sync/ports.ts';
import type { PullAnswer, PullRequest, PushRequest } from '#sync/protocol.ts';
import type { ServerRow } from '#sync/records.ts';
import { fakeClock, type FakeClock } from '#tests/support/fake-clock.ts';
import type { MemoryServer } from '#tests/support/memory/server.ts';
import { seeded, type Seeded } from '#tests/support/seeded.ts';
import type { DiskOwner, SimDisk } from '#tests/support/memory/disk.ts';
import type { SimServer } from '#tests/support/memory/phone.ts';

/** What stands between the phones and the right behaviour, for those who plant bugs. */
export interface Plants {
  readonly server?: (server: MemoryServer) => SimServer;
  readonly store?: (store: LocalStore) => LocalStore;
  /** After a kill. */
  readonly opened?: (disk: SimDisk) => void;
}

/** What the histories ask of a server: the one in memory, or the real SQL. */
export interface WorldServer extends SimServer {
  readonly rows: ReadonlyMap<string, ServerRow>;
  readonly history: readonly {
    readonly name: string;
    readonly row: ServerRow;
    readonly mid: string;
  }[];
  readonly forgotten: ReadonlySet<string>;
  isMember(scope: string, uid: string): boolean;
  /** The seat is of one's own organisation. */
  join(scope: string, uid: string, roles?: readonly string[], side?: string): void;
  leave(scope: string, uid: string): void;
  write(tbl: string, row: { readonly scope_id: string; readonly id: string }, by: null): unknown;
  forgetOld(all: boolean): void;
  save(): unknown;
  restore(backup: never, epoch: string): void;
  /** Brings what can be read of it up to date. */
  refresh?(): Promise<void>;
  end?(): Promise<void>;
}

export interface WorldOptions {
  readonly server?: (now: () => number) => WorldServer;
  readonly plants?: Plants;
  readonly disk?: (owner: DiskOwner) => SimDisk;
  /** Every phone is looked at after every step. */
  readonly everyStep?: boolean;
}

export function paged(server: SimServer, page: number | undefined): SimServer {
  if (page === undefined) return server;
  return {
    push: (uid: string, request: PushRequest) => server.push(uid, request),
    pull: (uid: string, request: PullRequest) => server.pull(uid, { ...request, limit: page }),
  };
}

/** An older app neither asks for the table nor would it know what to do with its rows. */
export function aged(server: SimServer, isOld: () => boolean): SimServer {
  return {
    push: (uid, request) => server.push(uid, request),
    pull: async (uid, request) => {
      const answer = await server.pull(uid, request);
      if (!isOld() || !('changes' in answer)) return answer;
      const changes = (answer as PullAnswer).changes.filter(({ t }) => t !== 'note');
      return { ...answer, changes };
    },
  };
}

export function planted(disk: SimDisk, { store, opened }: Plants): SimDisk {
  if (!store && !opened) return disk;
  return new Proxy(disk, {
    get: (of, name) => {
      if (name === 'store' && store) return store(of.store);
      if (name === 'open' && opened) return () => of.open().then(() => opened(of));
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}

/** Ids by counting, so that they say in which order things were made. */
export function countingChance(next: () => string): Seeded {
  return { ...seeded(1), uuid: next };
}

/** Nothing in a round waits for it. */
export function steppedClock(): FakeClock {
  return { ...fakeClock(), after: () => () => undefined };
}
