import { useEffect } from 'react';

/** Keeps the screen lit while the page is looked at, where the browser can; nobody touches a wall. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const ask = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused on low battery, and by some browsers always: then the screen sleeps as it is set to.
      navigator.wakeLock.request('screen').then(
        (got) => {
          if (isGone) void got.release();
          else lock = got;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
