import { useEffect, useState } from 'react';

/**
 * Seconds left of a pause that began at `startedAt` and begins again at each `restart`. By the
 * clock: a phone that sleeps while the mail is read counts no ticks.
 */
export function useCountdown(
  seconds: number,
  startedAt: number,
): readonly [number, restart: () => void] {
  const [began, setBegan] = useState(startedAt);
  const [now, setNow] = useState(Date.now);
  const gone = (now - began) / 1000;
  // A clock that was set back says nothing of the pause; the server has its own.
  const left = gone < 0 ? 0 : Math.max(0, Math.ceil(seconds - gone));
  const running = left > 0;

  useEffect(() => {
    if (!running) return undefined;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);

  function restart() {
    const moment = Date.now();
    setBegan(moment);
    setNow(moment);
  }
  return [left, restart];
}
