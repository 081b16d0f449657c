import { courseOutline } from '#content/course/outline.ts';
import { watchCredits } from '#data/course/group/watch-credits.ts';
import type { Local } from '#data/local/local.ts';
import { isMeetingOn } from '#data/meetings/during/is-meeting-on.ts';
import { sendUnsent } from '#data/meetings/material/send-unsent.ts';
import { makeStore } from '#data/local/store.ts';
import { makeTransport } from '#data/remote/transport.ts';
import { Loop } from '#sync/loop.ts';
import type { Clock, Lock } from '#sync/ports.ts';
import { makeFileSender } from './file-sender.ts';

/** The engine with everything the world gives it. In a file of its own: it is fetched late. */
export function makeEngine(local: Local): Loop {
  // One sender in all tabs.
  const filesLock = tabLock(`files-${local.uid}`);
  const files = makeFileSender(
    (isStopped) => filesLock.run(false, () => sendUnsent(local, isStopped)),
    (error) => reportError(error),
  );
  const loop = new Loop({
    store: makeStore(local.db),
    transport: makeTransport(local.uid),
    clock,
    ids: { next: () => crypto.randomUUID(), random: () => Math.random() },
    lock: tabLock(`sync-${local.uid}`),
    uid: local.uid,
    device: local.device,
    onError: (error) => reportError(error),
    isAwaited: () => isAwaited(local),
    onRound: (outcome) => outcome !== 'offline' && files.wake(),
  });
  // What the engine brings in may be a credit: it is counted for as long as the engine runs.
  const stopCounting = watchCredits(local, courseOutline, (error) => reportError(error));
  const stop = loop.stop.bind(loop);
  return Object.assign(loop, {
    stop: async () => {
      stopCounting();
      await Promise.all([stop(), files.stop()]);
    },
  });
}

/** Looked at during a meeting: what the others write is to be seen at once, and at no other time. */
function isAwaited(local: Local): Promise<boolean> {
  if (document.visibilityState !== 'visible' || !navigator.onLine) return Promise.resolve(false);
  return isMeetingOn(local).catch(() => false);
}

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** How long a person's own "sync now" waits for another tab's round. */
const lockLimitMs = 20_000;

function tabLock(name: string): Lock {
  return {
    run: async (wait, body) => {
      // Without locks two tabs may both be at work: more calls, the same result.
      if (!('locks' in navigator)) return body();
      if (!wait)
        return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
          lock === null ? null : body(),
        );
      const signal = AbortSignal.timeout(lockLimitMs);
      let granted = false;
      const work = () => {
        granted = true;
        return body();
      };
      return navigator.locks.request(name, { signal }, work).catch((error: unknown) => {
        if (granted) throw error;
        return null;
      });
    },
  };
}
