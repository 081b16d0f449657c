import { useEffect, useState } from 'react';
import type { Person } from '#data/local/person.ts';
import { openLocal, type Opened } from './wiring.ts';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly opened: Opened };

/** One person's database and engine, for as long as that person is shown. */
export function useOpened(person: Person): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const { uid, email } = person;

  useEffect(() => {
    let wanted = true;
    const started = openLocal({ uid, email });
    started.then(
      (opened) => wanted && setOpening({ kind: 'open', opened }),
      () => wanted && setOpening({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
      started.then(
        (opened) => opened.close(),
        () => undefined,
      );
    };
  }, [uid, email]);

  return opening;
}
