import { getStorageKept } from './get-storage-kept.ts';

/** What the device says of itself; null where it does not say. */
export interface PhoneFacts {
  readonly agent: string;
  readonly touchPoints: number;
  readonly isInstalled: boolean;
  readonly isOnline: boolean;
  readonly used: number | null;
  readonly quota: number | null;
  readonly isKept: boolean;
  readonly worker: WorkerState;
}
export type WorkerState = 'none' | 'installing' | 'waiting' | 'active' | 'unsupported';

/** Nothing here is about a person; it can be read signed out and without network. */
export async function getPhoneFacts(): Promise<PhoneFacts> {
  const [space, isKept, worker] = await Promise.all([readSpace(), getStorageKept(), readWorker()]);
  return {
    agent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    // The app has looked (app/phone/mark-installed.ts): browsers say it in more than one way.
    isInstalled: document.documentElement.dataset['installed'] !== undefined,
    isOnline: navigator.onLine,
    used: space?.usage ?? null,
    quota: space?.quota ?? null,
    isKept,
    worker,
  };
}

async function readSpace(): Promise<StorageEstimate | null> {
  // Browsers that forbid the question answer with an error: nothing is known then.
  return (await navigator.storage?.estimate?.().catch(() => null)) ?? null;
}

async function readWorker(): Promise<WorkerState> {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const found = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (!found) return 'none';
  if (found.waiting) return 'waiting';
  return found.active ? 'active' : 'installing';
}
