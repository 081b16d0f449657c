import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useMemo } from 'react';
import { assert } from '#lib/assert.ts';
import type { Local } from './local/local.ts';
import { getMeta, putMeta } from './local/meta.ts';
import { listHats, type Hat } from './local/queries/list-hats.ts';
import { withConnection } from './local/with-connection.ts';

const LocalContext = createContext<Local | null>(null);

/** Gives the signed-in person's data to everything below it. */
export const LocalProvider = LocalContext.Provider;

export function useLocal(): Local {
  const local = useContext(LocalContext);
  assert(local, 'useLocal outside LocalProvider');
  return local;
}

/** The answer of a read, kept fresh; undefined until the first answer. */
export function useLive<T>(
  query: (local: Local) => Promise<T>,
  deps: readonly unknown[] = [],
): T | undefined {
  const local = useLocal();
  return useLiveQuery(() => withConnection(local.db, () => query(local)), [local, ...deps]);
}

export interface HatChoice {
  readonly hat: Hat | undefined;
  readonly hats: readonly Hat[];
  choose(participationId: string): void;
}

/** The organisation I act for now; undefined while it is being read. */
export function useHat(): HatChoice | undefined {
  const local = useLocal();
  const hats = useLive(listHats);
  const chosen = useLive(async ({ db }) => (await getMeta(db, 'hat')) ?? null);
  return useMemo(() => {
    if (hats === undefined || chosen === undefined) return undefined;
    const hat = hats.find((one) => one.participationId === chosen) ?? hats[0];
    return { hat, hats, choose: (id: string) => void putMeta(local.db, 'hat', id) };
  }, [local, hats, chosen]);
}
