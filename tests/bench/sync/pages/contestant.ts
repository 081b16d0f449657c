/** What each library is asked to do, in a page of its own; the runner calls these by name. */
export interface Contestant {
  /** From an empty phone until all rows lie in IndexedDB and answer a query; ms, infinite if never. */
  pullAll(rows: number): Promise<number>;
  /** Reads what is new, or finds that nothing is; ms. */
  pullNew(): Promise<number>;
  /** Edits so many rows one after the other, each awaited until stored; ms of each. */
  edit(count: number, text: string): Promise<readonly number[]>;
  /** Sends what waits until nothing does, at most `limit` ms; ms. */
  push(limit: number): Promise<number>;
  /** Opens what is stored and lists the first twenty, for a cold start. */
  list(): Promise<number>;
  /** Rows stored on the phone that belong to what others share with the person. */
  countShared(): Promise<number>;
  /** Of the first rows, how many show this text on the phone. */
  countText(text: string): Promise<number>;
}

/** Who the page is, as the runner wrote it before the page was opened. */
export interface Visitor {
  readonly uid: string;
  readonly email: string;
  readonly url: string;
  readonly key: string;
  readonly token: string;
  readonly refreshToken: string;
}

declare global {
  var bench: Contestant;
  var visitor: Visitor;
}

export const shown = 20;

/** The names of the rows in order: their texts are edited, never their names. */
export const rowName = (index: number) => `row-${String(index).padStart(7, '0')}`;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Looks every few milliseconds, like the screen would; false when time is out. */
export async function until(
  ready: () => Promise<boolean> | boolean,
  limit = 120_000,
): Promise<boolean> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    if (await ready()) return true;
    await new Promise((done) => setTimeout(done, 5));
  }
  return false;
}
