import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import type { Leaving } from '#features/account/sign-out/leaving.tsx';
import { HomePage } from '#features/home/home-page.tsx';
import { paths } from '#ui/paths.ts';
import { afterFirstScreen } from '#app/start/after-first-screen.ts';
import { Pages, type OnSignedIn } from './routes.tsx';

const load = async () => (await import('./late-routes.tsx')).LateRoutes;
const LateRoutes = lazyPage(load);
/** In good time: the first press need not wait for it. */
void afterFirstScreen()
  .then(load)
  .catch(() => undefined);

/** The first screen knows Hem and nothing else: every other address is looked up when it is needed. */
export function SignedInRoutes(props: {
  readonly onSignedIn: OnSignedIn;
  readonly onSignOut: (leaving: Leaving) => Promise<void>;
}) {
  return (
    <Pages>
      <Route path={paths.home} element={<HomePage />} />
      <Route
        path="*"
        element={<LateRoutes onSignedIn={props.onSignedIn} onSignOut={props.onSignOut} />}
      />
    </Pages>
  );
}
