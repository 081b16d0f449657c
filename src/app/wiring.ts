import type { Local, SyncNowAnswer } from '#data/local/local.ts';
import { makeLocal, noteSignIn } from '#data/local/open-local.ts';
import { signIns, type Person } from '#data/local/person.ts';
import { closeOnPurpose } from '#data/local/with-connection.ts';
import type { Loop, Trigger } from '#sync/loop.ts';
import { afterFirstScreen } from './first-screen.ts';

export interface Opened {
  readonly local: Local;
  /** Stops syncing and lets go of the database. */
  close(): Promise<void>;
  /** Signing out: `erase` also removes this person's data from the phone. */
  leave(how: 'keep' | 'erase'): Promise<void>;
}

let opened: Opened | null = null;

/**
 * Joins one person's database, the backend and the engine. The engine and supabase-js are fetched
 * after the first screen; what is written before that waits for them like any other change.
 */
export async function openLocal(person: Person): Promise<Opened> {
  await closeLocal();
  const engine = lazyEngine();
  const local = await makeLocal(person, engine);
  const letGo = listen(local, engine.wake);
  engine.start(local);
  const close = async () => {
    letGo();
    await engine.stop();
    closeOnPurpose(local.db);
    if (opened === mine) opened = null;
  };
  const mine: Opened = { local, close, leave: (how) => leave(mine, how) };
  opened = mine;
  return mine;
}

export async function closeLocal(): Promise<void> {
  await opened?.close();
}

async function leave({ local, close }: Opened, how: 'keep' | 'erase'): Promise<void> {
  await close();
  const { signOut } = await import('#data/remote/sign-in.ts');
  await signOut();
  if (how === 'erase') await local.db.delete();
}

/** The loop, fetched when there is time for it; until then it is only asked for. */
function lazyEngine() {
  let loop: Promise<Loop | null> = new Promise(() => {});
  let stopped = false;
  const wake = (trigger: Trigger) => void loop.then((running) => running?.wake(trigger));
  return {
    wake,
    poke: () => wake('edit'),
    syncNow: async (): Promise<SyncNowAnswer> => (await loop)?.syncNow() ?? 'offline',
    start: (local: Local) => {
      loop = afterFirstScreen()
        .then(() => import('./engine.ts'))
        .then(({ makeEngine }) => (stopped ? null : makeEngine(local)))
        // Fetching the engine failed: tried again at the next start; nothing is lost meanwhile.
        .catch(() => null);
      wake('poke');
    },
    stop: async () => {
      stopped = true;
      await (await loop)?.stop();
    },
  };
}

/** What may be worth a round: network back, screen back, leaving (a last try to send). */
function listen(local: Local, wake: (trigger: Trigger) => void): () => void {
  const online = () => wake('online');
  const visible = () => wake(document.visibilityState === 'visible' ? 'visible' : 'poke');
  const leaving = () => wake('poke');
  const signedIn = () => void noteSignIn(local).then(online);
  signIns.addEventListener('signIn', signedIn);
  addEventListener('online', online);
  addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', visible);
  return () => {
    signIns.removeEventListener('signIn', signedIn);
    removeEventListener('online', online);
    removeEventListener('pagehide', leaving);
    document.removeEventListener('visibilitychange', visible);
  };
}
