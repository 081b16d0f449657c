import type { ReactNode } from 'react';
import { openPlaces, type PlaceName } from '#app/shell/places.ts';
import { useShell } from '#app/shell/shell-context.ts';
import { fetchingWords } from '#content/words/shell/shell.ts';
import { useFetching } from '#parts/screen/fetching.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Screen } from '#ui/screen/screen.tsx';

interface GateProps {
  readonly place: PlaceName;
  /** Only for those with a seat, not for the programme office. */
  readonly seated?: boolean | undefined;
  readonly children: ReactNode;
}

/** Lets through those whose seats open the place, and the office where it has something to do. */
export function Gate({ place, seated, children }: GateProps) {
  const { choice, isOffice, status } = useShell();
  if (openPlaces(choice.hats, isOffice && !seated).includes(place)) return children;
  return status.kind === 'loading' ? <FetchingPage /> : <ClosedPage />;
}

/** A phone whose store was thrown away may have work waiting, and no seat to do it on yet. */
function ClosedPage() {
  return useFetching() === false ? <NotFound /> : <FetchingPage />;
}

/** Right after sign-in the seats have not come yet: which pages are open is not known. */
function FetchingPage() {
  return (
    <Screen kind="main" title={fetchingWords.title}>
      <Empty drawing="bridge" title={fetchingWords.title}>
        <p>{fetchingWords.text}</p>
      </Empty>
    </Screen>
  );
}
