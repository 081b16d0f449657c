import { Suspense, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { ErrorBoundary } from '#app/pages/error-boundary.tsx';
import { AppRouter } from '#app/shell/router.tsx';
import { usePerson } from '#app/shell/use-person.ts';
import { currentPerson, signedInSince, type Person } from '#data/local/person.ts';
import { paths } from '#ui/paths.ts';
import { OpeningMark } from './opening-mark.tsx';
import { preloadedPage } from './preloaded-page.ts';

/** Each kind of visitor fetches only what the first screen needs, and begins at once. */
const signedIn = preloadedPage(async () => (await import('./signed-in.tsx')).SignedIn);
const signedOut = preloadedPage(async () => (await import('./signed-out.tsx')).SignedOut);
let guess: Person | null = null;
let begun: Promise<void> | undefined;

/**
 * Whose phone it most likely is: what that person needs is begun while the memory is asked. Nothing here
 * may ask the phone by merely being read: the page of who may keep nothing lies in the same file.
 */
export function beginGuess(): void {
  guess = currentPerson();
  begun = (guess === null ? signedOut.prepare() : prepareSignedIn(guess)).catch(() => undefined);
}

/** When it is known whose phone this is: everything that the first screen is drawn from. */
export async function prepareApp(): Promise<void> {
  const person = currentPerson();
  await begun;
  if (person?.uid === guess?.uid) return;
  if (guess !== null) await endGuess();
  await (person === null ? signedOut.prepare() : prepareSignedIn(person));
}

async function endGuess(): Promise<void> {
  const opening = await import('./use-opened.ts').catch(() => undefined);
  opening?.endOpening();
}

async function prepareSignedIn(person: Person): Promise<void> {
  const opening = import('./use-opened.ts').then(({ beginOpening }) => beginOpening(person));
  await Promise.all([signedIn.prepare(), opening.catch(() => undefined)]);
}

export function App() {
  return (
    <AppRouter>
      <Guarded />
    </AppRouter>
  );
}

/** The last net, for what breaks outside the pages: it too says what is safe. */
function Guarded() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary at={pathname}>
      <Door />
    </ErrorBoundary>
  );
}

/**
 * Somebody whose phone this is comes straight in, with or without network and whatever has become
 * of the login; only a phone that belongs to nobody asks who it is.
 */
function Door() {
  const [person, setPerson] = usePerson();
  const [leftFor, setLeftFor] = useState<string>();
  // A page opened by nobody is where one lands; one that somebody has left is not.
  const [isArriving, setArriving] = useState(person === null);
  const navigate = useNavigate();
  const cameFrom = useCameFrom();

  /** The sign-in pages leave no entry in the history. */
  function welcome(next: Person, wanted: string = paths.home) {
    const again = person?.uid === next.uid;
    setPerson(next);
    setArriving(false);
    if (again && cameFrom !== undefined) void navigate(-1);
    else void navigate(again ? paths.sync : wanted, { replace: true });
  }

  if (person === null) {
    return (
      <Suspense fallback={<OpeningMark />}>
        <signedOut.Page onSignedIn={welcome} start={leftFor} isArriving={isArriving} />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<OpeningMark />}>
      <signedIn.Page
        // A new sign-in opens anew: what stopped the engine was the old one.
        key={person.uid + signedInSince()}
        person={person}
        onSignedIn={welcome}
        onSignedOut={(to) => {
          setLeftFor(to);
          setPerson(null);
          void navigate(to, { replace: true });
        }}
      />
    </Suspense>
  );
}
