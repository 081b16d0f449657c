import type { ReactNode } from 'react';
import { syncPageWords } from '#content/words/account.ts';
import { getSyncStatus } from '#data/local/queries/get-sync-status.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Empty } from '#ui/empty.tsx';
import { Screen } from '#ui/screen.tsx';
import { usePlaces } from './navigation.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { PlaceName } from './places.ts';

/** Lets through those whose seats open the place; nothing is shown before the seats are read. */
export function Gate(props: { readonly place: PlaceName; readonly children: ReactNode }) {
  const local = useLocal();
  const open = usePlaces();
  const status = useLive(({ db }) => getSyncStatus(db, local.now()));
  if (open === undefined || status === undefined) return null;
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
