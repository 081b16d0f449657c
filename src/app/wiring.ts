import type { Local, SyncNowAnswer } from '#data/local/local.ts';
import { makeLocal, noteSignIn } from '#data/local/open-local.ts';
import { signIns, type Person } from '#data/local/person.ts';
import { closeOnPurpose } from '#data/local/with-connection.ts';
import type { Loop, Trigger } from '#sync/loop.ts';
import { afterFirstScreen } from '#app/start/after-first-screen.ts';

export interface Opened {
  readonly local: Local;
  /** Stops syncing and lets go of the database. */
  close(): Promise<void>;
  /** Signing out: `erase` removes this person's data from the phone, `keep` all of it but what is unsent. */
  leave(how: 'keep' | 'erase'): Promise<void>;
}

let opened: Opened | null = null;

/**
 * Joins one person's database, the backend and the engine. The engine and supabase-js are fetched
 * after the first screen; what is written before that waits for them like any other change.
 */
export async function wirePerson(person: Person): Promise<Opened> {
  await closeWired();
  const engine = lazyEngine();
  const local = await makeLocal(person, engine);
  const stopListening = listen(local, engine.wake);
  engine.start(local);
  const close = async () => {
    stopListening();
    await engine.stop();
    closeOnPurpose(local.db);
    if (opened === mine) opened = null;
  };
  const mine: Opened = { local, close, leave: (how) => leave(mine, how) };
  opened = mine;
  return mine;
}

async function closeWired(): Promise<void> {
  await opened?.close();
}

async function leave({ local, close }: Opened, how: 'keep' | 'erase'): Promise<void> {
  const { keepUnsent } = await import('#data/local/keep-unsent.ts');
  await close();
  if (how === 'keep') await keepUnsent(local.db);
  const { signOut } = await import('#data/account/sign-in.ts');
  await signOut();
  if (how === 'erase') await local.db.delete();
}

/** The loop, fetched when there is time for it; until then it is only asked for. */
function lazyEngine() {
  let giveLoop: ((loop: Promise<Loop | null>) => void) | undefined;
  let loop = new Promise<Loop | null>((resolve) => (giveLoop = resolve));
  let owner: Local | null = null;

  /** Null = offline before the worker has kept the file: tried again when there may be network. */
  function fetchLoop(): Promise<Loop | null> {
    return import('./engine.ts')
      .then(({ makeEngine }) => (owner ? makeEngine(owner) : null))
      .catch(() => null);
  }

  async function wake(trigger: Trigger): Promise<void> {
    const known = await loop;
    if (known === null && owner !== null && trigger !== 'edit') loop = fetchLoop();
    (known ?? (await loop))?.wake(trigger);
  }

  return {
    wake: (trigger: Trigger) => void wake(trigger),
    poke: () => void wake('edit'),
    syncNow: async (): Promise<SyncNowAnswer> => (await loop)?.syncNow() ?? 'offline',
    start: (local: Local) => {
      owner = local;
      giveLoop?.(afterFirstScreen().then(fetchLoop));
      void wake('poke');
    },
    stop: async () => {
      owner = null;
      await (await loop)?.stop();
    },
  };
}

/**
 * What may be worth a round: network back, screen back, screen away (a last try to send). Not when
 * the page goes: WebKit keeps such a page, and what it had begun in the database bars the next one.
 */
function listen(local: Local, wake: (trigger: Trigger) => void): () => void {
  let isGoing = false;
  const online = () => wake('online');
  const visible = () => {
    if (!isGoing) wake(document.visibilityState === 'visible' ? 'visible' : 'poke');
  };
  const going = () => void (isGoing = true);
  const back = () => void (isGoing = false);
  // Already closed for a new sign-in: the one that opens then notes it itself.
  const signedIn = () => void noteSignIn(local).then(online, () => undefined);
  signIns.addEventListener('signIn', signedIn);
  addEventListener('online', online);
  addEventListener('pagehide', going);
  addEventListener('pageshow', back);
  document.addEventListener('visibilitychange', visible);
  return () => {
    signIns.removeEventListener('signIn', signedIn);
    removeEventListener('online', online);
    removeEventListener('pagehide', going);
    removeEventListener('pageshow', back);
    document.removeEventListener('visibilitychange', visible);
  };
}
