import { useEffect, useState } from 'react';

/** Seconds left of a pause that begins now and again at each `restart`. */
export function useCountdown(seconds: number): readonly [number, restart: () => void] {
  const [left, setLeft] = useState(seconds);
  const running = left > 0;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return [left, () => setLeft(seconds)];
}
