import { useState } from 'react';

/** A press that writes: what went wrong is said until something has been written again. */
export function useSaving() {
  const [failed, setFailed] = useState(false);
  async function save<R>(work: () => Promise<R>): Promise<R | undefined> {
    try {
      const result = await work();
      setFailed(false);
      return result;
    } catch {
      setFailed(true);
      return undefined;
    }
  }
  return { failed, save };
}
