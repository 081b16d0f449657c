import { useLayoutEffect, useState } from 'react';
import { wirePerson, type Opened } from '#app/wiring.ts';
import { signedInSince, type Person } from '#data/local/person.ts';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly opened: Opened };

/** One person's database and engine; begun before the first render, closed when nobody shows it. */
interface Held {
  readonly key: string;
  readonly started: Promise<Opened>;
  opening: Opening;
  users: number;
}
let held: Held | null = null;

/** A new sign-in opens anew: what stopped the engine was the old one. */
const openingKey = ({ uid }: Person) => uid + signedInSince();

function hold(person: Person): Held {
  const key = openingKey(person);
  if (held?.key === key) return held;
  if (held) release(held);
  const { uid, email } = person;
  const next: Held = {
    key,
    started: wirePerson({ uid, email }),
    opening: { kind: 'opening' },
    users: 0,
  };
  next.started.then(
    (opened) => (next.opening = { kind: 'open', opened }),
    () => (next.opening = { kind: 'failed' }),
  );
  held = next;
  return next;
}

/** The phone turned out to be another's, or nobody's: what was begun for a guess ends. */
export function endOpening(): void {
  if (held) release(held);
}

/** Before there is anything to draw: opening takes as long as the first drawing does. */
export function beginOpening(person: Person): void {
  hold(person);
}

/** One person's database and engine, for as long as that person is shown. */
export function useOpened(person: Person): Opening {
  const [opening, setOpening] = useState(() => hold(person).opening);
  const { uid, email } = person;

  useLayoutEffect(() => {
    const mine = hold({ uid, email });
    mine.users += 1;
    const show = () => mine.users > 0 && setOpening(mine.opening);
    mine.started.then(show, show);
    return () => {
      mine.users -= 1;
      setTimeout(() => release(mine));
    };
  }, [uid, email]);

  return opening;
}

/** A moment later: development draws everything twice, and the second time finds it still open. */
function release(mine: Held) {
  if (mine.users > 0) return;
  if (held === mine) held = null;
  mine.started.then(
    (opened) => opened.close(),
    () => undefined,
  );
}
