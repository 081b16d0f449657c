import { useCallback, useEffect, useRef, useState } from 'react';

/** Starts writes without waiting for them, and remembers that the last one failed (a full phone). */
export function useSaves() {
  const [failed, setFailed] = useState(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const save = useCallback((write: Promise<unknown>) => {
    // The page may be gone before its last write is done.
    const note = (isFailed: boolean) => isShown.current && setFailed(isFailed);
    write.then(
      () => note(false),
      () => note(true),
    );
  }, []);
  return { failed, save };
}
