import type { DBCore, Middleware } from 'dexie';

/*
 * WebKit keeps a page that is left for another, frozen as it is. A transaction that stands open in
 * it is never ended, and no page opened after it can read or write those stores: the app would not
 * even open. So there, when a page is put away, its transactions are let go, and the work is done
 * over when the page is back. Nobody has been told that it was done. (Other browsers throw such a
 * page away instead.)
 */

export const keepsPagesFrozen = globalThis.navigator?.vendor === 'Apple Computer, Inc.';
const open = new Set<IDBTransaction>();
let isAway = false;
let timesAway = 0;
let back = Promise.resolve();

if (keepsPagesFrozen) {
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    isAway = true;
    timesAway += 1;
    back = new Promise((done) => addEventListener('pageshow', () => done(), { once: true }));
    for (const one of open) abort(one);
  });
  addEventListener('pageshow', () => void (isAway = false));
}

/** Does work that may be let go over, until it has ended in a page that is here. */
export async function untilHere<R>(work: () => PromiseLike<R>): Promise<R> {
  for (;;) {
    const before = timesAway;
    try {
      return await work();
    } catch (error) {
      if (!isAway && timesAway === before) throw error;
      await back;
    }
  }
}

export const abortWhenFrozen: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'abortWhenFrozen',
  create: (core) => ({
    ...core,
    transaction: (...args) => {
      const begun = core.transaction(...args);
      follow(begun as IDBTransaction);
      return begun;
    },
  }),
};

function follow(one: IDBTransaction): void {
  if (isAway) return abort(one);
  open.add(one);
  const ended = () => void open.delete(one);
  one.addEventListener('complete', ended);
  one.addEventListener('abort', ended);
}

function abort(one: IDBTransaction): void {
  try {
    one.abort();
  } catch {
    // It is being committed, and ends without the page.
  }
}
