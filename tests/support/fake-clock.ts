import type { Clock } from '#sync/ports.ts';

/** A clock that stands until it is moved; what is due is called in order. */
export interface FakeClock extends Clock {
  advance(ms: number): Promise<void>;
  iso(): string;
}

export function fakeClock(start = Date.parse('2026-12-10T09:00:00Z')): FakeClock {
  let now = start;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => now,
    iso: () => new Date(now).toISOString(),
    after: (ms, call) => {
      const timer = { at: now + ms, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    advance: async (ms) => {
      const until = now + ms;
      for (;;) {
        const [next] = timers.filter((one) => one.at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.call();
        await new Promise((resolve) => setTimeout(resolve));
      }
      now = until;
    },
  };
}
