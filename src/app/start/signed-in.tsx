import { OpenFailed } from '#app/pages/open-failed.tsx';
import { Shell } from '#app/shell/shell.tsx';
import { SignedOutFrame } from '#app/shell/signed-out-frame.tsx';
import { SignedInRoutes } from '#app/signed-in-routes.tsx';
import { forgetPerson, type Person } from '#data/local/person.ts';
import { LocalProvider } from '#data/use-live.ts';
import type { Leaving } from '#features/account/sign-out/leaving.tsx';
import { paths } from '#ui/paths.ts';
import { OpeningMark } from './opening-mark.tsx';
import { useOpened } from './use-opened.ts';

/** The person's own data on this phone, opened without a question to anybody. */
export function SignedIn(props: {
  readonly person: Person;
  readonly onSignedIn: (person: Person) => void;
  readonly onSignedOut: (to: string) => void;
}) {
  const opening = useOpened(props.person);
  if (opening.kind === 'opening') return <OpeningMark />;
  if (opening.kind === 'failed') {
    return (
      <SignedOutFrame>
        <OpenFailed />
      </SignedOutFrame>
    );
  }

  const { opened } = opening;
  async function signOut(leaving: Leaving) {
    // Where no field has been open the file is not here, and there is no text to wait for.
    const writing = await import('#ui/field/autosave.ts').catch(() => undefined);
    await writing?.flushAllText();
    // First of all, with the screen that was kept: killed half-way, the phone must not open on somebody who has left.
    await forgetPerson();
    if (leaving === 'keep') {
      const keeping = await import('#data/account/kept-work.ts').catch(() => undefined);
      await keeping?.rememberKept(props.person);
    }
    await opened.leave(leaving === 'keep' ? 'keep' : 'erase');
    props.onSignedOut(leaving === 'erased' ? paths.erased : paths.signIn);
  }

  return (
    <LocalProvider value={opened.local}>
      <Shell>
        <SignedInRoutes onSignedIn={props.onSignedIn} onSignOut={signOut} />
      </Shell>
    </LocalProvider>
  );
}
