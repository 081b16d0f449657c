import type { ReactNode } from 'react';
import { syncPageWords } from '#content/words/account.ts';
import { Empty } from '#ui/empty.tsx';
import { Screen } from '#ui/screen.tsx';
import { usePlaces } from './navigation.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { PlaceName } from './places.ts';
import { useStanding } from './standing.ts';

/** Lets through those whose seats open the place. */
export function Gate(props: { readonly place: PlaceName; readonly children: ReactNode }) {
  const open = usePlaces();
  const { status } = useStanding();
  if (open.includes(props.place)) return props.children;
  return status.kind === 'loading' ? <FetchingPage /> : <NotFoundPage />;
}

/** Right after sign-in the seats have not come yet: which pages are open is not known. */
function FetchingPage() {
  return (
    <Screen kind="main" title={syncPageWords.loadingTitle}>
      <Empty drawing="bridge" title={syncPageWords.loadingTitle}>
        <p>{syncPageWords.loadingText}</p>
      </Empty>
    </Screen>
  );
}
