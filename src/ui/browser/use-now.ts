import { useEffect, useState } from 'react';

/**
 * The time, as a screen needs it: read again every half minute and when the phone is taken up.
 * Give a stable `read`.
 */
export function useNow(read: () => Date): Date {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const again = () => setNow(read());
    const timer = setInterval(again, 30_000);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [read]);
  return now;
}
