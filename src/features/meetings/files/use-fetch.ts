import { useState } from 'react';
import { openFile, type WhyNotOpened } from '#data/meetings/material/keep-file.ts';
import { useLocal } from '#data/use-live.ts';
import type { MaterialRow } from '#domain/tables/material.ts';

export interface Fetching {
  readonly isBusy: boolean;
  readonly why: WhyNotOpened | undefined;
  /** Undefined when it could not be had. */
  get(row: MaterialRow): Promise<ArrayBuffer | undefined>;
}

/** The bytes of a file, wherever they are, and what stood in the way. */
export function useFetch(): Fetching {
  const local = useLocal();
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<WhyNotOpened>();
  return {
    isBusy,
    why,
    get: async (row) => {
      setBusy(true);
      setWhy(undefined);
      const got = await openFile(local, row).finally(() => setBusy(false));
      if (typeof got !== 'string') return got;
      setWhy(got);
      return undefined;
    },
  };
}
