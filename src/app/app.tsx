import { BrowserRouter, useNavigate } from 'react-router';
import { rememberPerson, type Person } from '#data/local/person.ts';
import { paths } from '#ui/paths.ts';
import { SignedOutRoutes } from './routes.tsx';
import { Porch } from './shell.tsx';
import { SignedIn } from './signed-in.tsx';
import { usePerson } from './use-person.ts';

export function App() {
  return (
    <BrowserRouter>
      <Door />
    </BrowserRouter>
  );
}

/**
 * Somebody whose phone this is comes straight in, with or without network and whatever has become
 * of the login; only a phone that belongs to nobody asks who it is.
 */
function Door() {
  const [person, setPerson] = usePerson();
  const navigate = useNavigate();

  function welcome(next: Person) {
    const again = person?.uid === next.uid;
    rememberPerson(next);
    setPerson(next);
    void navigate(again ? paths.sync : paths.home, { replace: true });
  }

  if (person === null) {
    return (
      <Porch>
        <SignedOutRoutes onSignedIn={welcome} />
      </Porch>
    );
  }
  return (
    <SignedIn
      key={person.uid}
      person={person}
      onSignedIn={welcome}
      onSignedOut={() => {
        setPerson(null);
        void navigate(paths.signIn, { replace: true });
      }}
    />
  );
}
