import { useEffect, useState } from 'react';
import { syncStatusWords } from '#content/words/sync.ts';
import { getSyncStatus } from '#data/local/queries/get-sync-status.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { SyncStatus } from '#ui/sync-status.tsx';

const MINUTE_MS = 60_000;

/** "14.32" becomes "i går 14.32" while the app stands open, and a push that died stops being one. */
function useMinutes(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((now) => now + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

export function Status(props: { readonly size: 'full' | 'short' }) {
  const local = useLocal();
  const minute = useMinutes();
  const status = useLive(({ db }) => getSyncStatus(db, local.now()), [minute]);
  if (status === undefined) return null;
  const words = syncStatusWords(status, local.now());
  return (
    <SyncStatus to={paths.sync} state={status.kind} words={words[props.size]} full={words.full} />
  );
}
