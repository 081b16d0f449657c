import { liveQuery } from 'dexie';
import { createContext, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { assert } from '#lib/assert.ts';
import { isEmptied } from './local/in-hand.ts';
import type { Local } from './local/local.ts';
import { getMeta, putMeta } from './local/meta.ts';
import { listHats, type Hat } from './people/list-hats.ts';
import { readTogether } from './local/visible-rows.ts';
import { ConnectionLost, withConnection } from './local/with-connection.ts';
import { beginReading } from './reading.ts';

export type { Local, SyncNowAnswer } from './local/local.ts';
export { readTogether } from './local/visible-rows.ts';

const LocalContext = createContext<Local | null>(null);

/** Gives the signed-in person's data to everything below it. */
export const LocalProvider = LocalContext.Provider;

export function useLocal(): Local {
  const local = useContext(LocalContext);
  assert(local, 'useLocal outside LocalProvider');
  return local;
}

/** Until a database that was out of reach, or is being filled anew, is asked again. */
const AGAIN_MS = 2_000;

interface Answer<T> {
  readonly value?: T;
  readonly error?: unknown;
}

/**
 * The answer of a read, kept fresh; undefined until the first answer, and the old answer until the
 * next when `deps` change. A read that fails is thrown to the nearest error boundary; while the
 * database is out of reach, or was thrown away and is being filled anew, the old answer stands and it
 * is asked again, so that the screen somebody writes on stays; `away` is the answer of those who must
 * tell that it is out of reach, and they tell of a new one what it is.
 */
export function useLive<T>(
  query: (local: Local) => Promise<T>,
  deps: readonly unknown[] = [],
  away?: T,
): T | undefined {
  const local = useLocal();
  const [answer, setAnswer] = useState<Answer<T>>({});
  const isShown = useRef(false);
  // Before the paint: the read is what the screen waits for.
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- the caller names what its read hangs on, as in useEffect
  useLayoutEffect(subscribe, [local, ...deps]);
  if ('error' in answer) throw answer.error;
  return answer.value;

  function subscribe(): () => void {
    const answered = beginReading();
    let again: ReturnType<typeof setTimeout> | undefined;
    let isAnswered = false;
    const next = (made: Answer<T>) => {
      // When the screen has been drawn with it, not before.
      setTimeout(answered);
      isShown.current = isAnswered = 'value' in made;
      setAnswer((old) =>
        !('error' in made) && 'value' in old && old.value === made.value ? old : made,
      );
    };
    // An async function, visibly: or Dexie loses the transaction of a read with deeper awaits.
    const asked = liveQuery(async () =>
      withConnection(local.db, async () => {
        const value = await query(local);
        if (away === undefined && isAnswered && (await isEmptied(local.db)))
          throw new ConnectionLost();
        return value;
      }),
    );
    const read = () =>
      asked.subscribe(
        (value) => next({ value }),
        (error: unknown) => {
          if (!isShown.current || !(error instanceof ConnectionLost)) return next({ error });
          if (away !== undefined) next({ value: away });
          again = setTimeout(() => {
            reading.unsubscribe();
            reading = read();
          }, AGAIN_MS);
        },
      );
    let reading = read();
    return () => {
      answered();
      clearTimeout(again);
      reading.unsubscribe();
    };
  }
}

export interface HatChoice {
  readonly hat: Hat | undefined;
  readonly hats: readonly Hat[];
  choose(participationId: string): void;
}

/** The organisation I act for now; undefined while it is being read. */
export function useHat(): HatChoice | undefined {
  const local = useLocal();
  const read = useLive(readHats);
  return useMemo(() => {
    if (read === undefined) return undefined;
    const { hats, chosen } = read;
    const hat = hats.find((one) => one.participationId === chosen) ?? hats[0];
    return { hat, hats, choose: (id: string) => void putMeta(local.db, 'hat', id) };
  }, [local, read]);
}

function readHats(local: Local) {
  return readTogether(local, async () => {
    const [hats, chosen] = await Promise.all([listHats(local), getMeta(local.db, 'hat')]);
    return { hats, chosen };
  });
}
