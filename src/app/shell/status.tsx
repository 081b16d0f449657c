import { isOldSync, syncStatusWords } from '#content/words/waiting/sync.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { SyncStatus } from '#ui/bar/sync-status.tsx';
import { useShell } from './shell-context.ts';

/** The one calm status, on every page. */
export function Status(props: { readonly size: 'full' | 'short' }) {
  const local = useLocal();
  const { status } = useShell();
  const now = local.now();
  const words = syncStatusWords(status, now);
  // Only what was refused is red: a choice waits, like everything else that waits for somebody.
  const asks = status.kind === 'stopped' && status.asks === true;
  const state = asks ? 'waiting' : isOldSync(status, now) ? 'old' : status.kind;
  return <SyncStatus to={paths.sync} state={state} words={words[props.size]} full={words.full} />;
}
