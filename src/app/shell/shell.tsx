import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { OpeningMark } from '#app/start/opening-mark.tsx';
import { shellWords } from '#content/words/shell/shell.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { Banner } from './banner.tsx';
import { Bar, Side } from './navigation.tsx';
import { ShellContext } from './shell-context.ts';
import { Status } from './status.tsx';

/** Made once: a new element each time would draw every screen anew. */
const nav = <Bar />;
const side = <Side />;
const banner = <Banner />;
const status = (size: 'full' | 'short') => <Status size={size} />;

/** Not a byte left, most likely: whatever was true before, nothing can be promised now. */
const outOfReach = { kind: 'waiting', count: 0, why: 'storage' } as const;

const MINUTE_MS = 60_000;

/** "14.32" becomes "i går 14.32" while the app stands open, and a push that died stops being one. */
function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((now) => now + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

/** What every page of a signed-in person has round it: places, status, banner. */
export function Shell(props: { readonly children: ReactNode }) {
  const choice = useHat();
  const minute = useMinute();
  const sync = useLive(({ db, now }) => getSyncStatus(db, now()), [minute], outOfReach);
  const view = useMemo(() => choice && sync && { choice, status: sync }, [choice, sync]);

  if (view === undefined) return <OpeningMark />;
  return (
    <ShellContext value={view}>
      <FrameProvider
        appName={shellWords.appName}
        skipLabel={shellWords.skipLink}
        status={status}
        nav={nav}
        side={side}
        banner={banner}
      >
        {props.children}
      </FrameProvider>
    </ShellContext>
  );
}
