import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Banner } from '#app/frame/banner.tsx';
import { Bar, Side } from '#app/frame/navigation.tsx';
import { StandingContext } from '#app/frame/standing.ts';
import { Status } from '#app/frame/status.tsx';
import { shellWords } from '#content/words/shell/shell.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { Boot } from './boot.tsx';
import { readStatus } from './read-status.ts';

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
  const sync = useLive(readStatus, [minute], 'status', outOfReach);
  const standing = useMemo(() => choice && sync && { choice, status: sync }, [choice, sync]);

  if (standing === undefined) return <Boot />;
  return (
    <StandingContext value={standing}>
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
    </StandingContext>
  );
}
