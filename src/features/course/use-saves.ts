import { useCallback, useState } from 'react';

/** Starts writes without waiting for them, and remembers that the last one failed (a full phone). */
export function useSaves() {
  const [failed, setFailed] = useState(false);
  const save = useCallback((write: Promise<unknown>) => {
    write.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return { failed, save };
}
