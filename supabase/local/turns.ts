/** How many calls may wait: of one person (a phone has one or two under way) or one place, and in all. */
export const turnLimits = { each: 50, all: 300 } as const;

export class TooManyWaiting extends Error {}

/**
 * The database has one connection and works on one call at a time, to its end: calls side by side
 * would share each other's transaction and with it each other's name. Who waits are let in by turns,
 * one call of each person at a time, so that fifty slow calls of one delay another by one of them.
 */
export function makeTurns() {
  const waiting = new Map<string, (() => Promise<void>)[]>();
  let count = 0;
  let isBusy = false;

  async function goOn(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [who, [first, ...rest]] = next.value;
      // whoever has more to ask goes last in the line
      waiting.delete(who);
      if (rest.length > 0) waiting.set(who, rest);
      count -= 1;
      await first?.();
      // files, new calls and refusals come in between
      await new Promise((done) => setImmediate(done));
    }
    isBusy = false;
  }

  return {
    take<T>(who: string, work: () => Promise<T>): Promise<T> {
      const own = waiting.get(who) ?? [];
      if (own.length >= turnLimits.each || count >= turnLimits.all)
        return Promise.reject(new TooManyWaiting());
      return new Promise((done, fail) => {
        waiting.set(who, [...own, () => work().then(done, fail)]);
        count += 1;
        void goOn();
      });
    },
  };
}
