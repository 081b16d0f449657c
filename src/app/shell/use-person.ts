import { useEffect, useState } from 'react';
import { currentPerson, type Person } from '#data/local/person.ts';

/**
 * Whose phone this is now. It is read from the phone alone, so the app opens on the person's own
 * data without network; another tab that signs in or out takes this one along.
 */
export function usePerson(): readonly [Person | null, (person: Person | null) => void] {
  const [person, setPerson] = useState(currentPerson);
  useEffect(() => {
    const look = () => setPerson((old) => same(old, currentPerson()));
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  return [person, setPerson];
}

function same(old: Person | null, next: Person | null): Person | null {
  return old !== null && old.uid === next?.uid && old.email === next.email ? old : next;
}
