import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Fallback } from '#app/pages/error-boundary.tsx';
import { OpeningMark } from '#app/start/opening-mark.tsx';
import { shellWords } from '#content/words/shell/shell.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { isOffice } from '#data/people/is-office.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { Broken } from '#parts/screen/broken.tsx';
import { paths } from '#ui/paths.ts';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { Banner } from './banner.tsx';
import { Bar, Side } from './navigation.tsx';
import { ShellContext, type ShellView } from './shell-context.ts';
import { Status } from './status.tsx';

/** Made once: a new element each time would draw every screen anew. */
const nav = <Bar />;
const side = <Side />;
const banner = <Banner />;
const broken = <Broken />;
const status = (size: 'full' | 'short') => <Status size={size} />;
const nothing = () => null;

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

/** The ways out: what waits, the file of it, and signing out. They ask nothing of anybody's rows. */
const isWayOut = (pathname: string) => pathname === paths.sync || pathname === paths.signOut;

/** Of somebody whose rows have not been read, or could not be. */
const unread: ShellView = {
  choice: { hat: undefined, hats: [], choose: () => undefined },
  isOffice: false,
  status: { kind: 'loading', done: 0, of: 0 },
};

/**
 * What every page of a signed-in person has round it: places, status, banner. They are made of rows;
 * should those not be readable, the pages stand without, and each says for itself how it goes.
 */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <Fallback to={<Round view={unread}>{children}</Round>}>
      <ReadShell>{children}</ReadShell>
    </Fallback>
  );
}

function ReadShell({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const choice = useHat();
  const minute = useMinute();
  const sync = useLive(({ db, now }) => getSyncStatus(db, now()), [minute], outOfReach);
  const office = useLive(isOffice, [], false);
  const view = useMemo(
    () => choice && sync && { choice, isOffice: office === true, status: sync },
    [choice, office, sync],
  );

  if (view === undefined && !isWayOut(pathname)) return <OpeningMark />;
  return <Round view={view ?? unread}>{children}</Round>;
}

function Round({ view, children }: { readonly view: ShellView; readonly children: ReactNode }) {
  const isRead = view !== unread;
  return (
    <ShellContext value={view}>
      <FrameProvider
        appName={shellWords.appName}
        skipLabel={shellWords.skipLink}
        status={isRead ? status : nothing}
        nav={nav}
        side={side}
        banner={banner}
        broken={broken}
      >
        {children}
      </FrameProvider>
    </ShellContext>
  );
}
