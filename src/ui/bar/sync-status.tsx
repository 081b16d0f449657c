import { Check, CircleAlert, Clock, Download, RefreshCw, Smartphone } from 'lucide';
import { useEffect } from 'react';
import { useFrame } from '#ui/screen/frame.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import css from './sync-status.module.css';
import { Link } from '#ui/navigation/link.tsx';

const drawings = {
  loading: Download,
  synced: Check,
  old: Clock,
  waiting: Smartphone,
  syncing: RefreshCw,
  stopped: CircleAlert,
} as const;

interface SyncStatusProps {
  readonly to: string;
  readonly state: keyof typeof drawings;
  /** What is seen; begins or ends the whole sentence. */
  readonly words: string;
  /** The whole sentence, always the accessible name. */
  readonly full: string;
}

/** Always top right: a picture, words and the way to the page that explains them. */
export function SyncStatus({ to, state, words, full }: SyncStatusProps) {
  const { announce } = useFrame();
  useEffect(() => {
    if (state !== 'syncing' && state !== 'loading') announce(full);
  }, [announce, state, full]);
  return (
    <Link
      className={css['sync']}
      to={to}
      aria-label={words === full ? undefined : full}
      data-state={state}
      data-long={words.length > 22 ? '' : undefined}
    >
      <span className={css['pill']} key={state}>
        <Icon of={drawings[state]} small />
        {words}
      </span>
    </Link>
  );
}
