import { useEffect, useState } from 'react';
import { useLive } from '#data/use-live.ts';
import type { HomeNotes, readNotes } from './read-notes.ts';

type Reader = typeof readNotes;

const none: HomeNotes = { changed: [], news: [] };

/** Fetched beside the page, which stands without them: nothing until then, or when it cannot be had. */
export function useHomeNotes(since: string | undefined): HomeNotes {
  const [reader, setReader] = useState<{ readonly read: Reader }>();
  useEffect(() => {
    import('./read-notes.ts').then(
      (late) => setReader({ read: late.readNotes }),
      () => undefined,
    );
  }, []);
  const notes = useLive(
    async (local) => (reader ? await reader.read(local, since) : none),
    [reader, since],
  );
  return notes ?? none;
}
