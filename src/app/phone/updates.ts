import { hasUnsavedText } from '#ui/field/autosave.ts';

/**
 * New versions of the app. A new worker waits until it may take over:
 *
 *   found → waiting ─(app start | page change | the person's tap)→ every tab clean? ─yes→ takes over
 *                 └────────────────────── no: stays, the banner says so ◄──┘              │
 *   taken over → this tab reloads as soon as it holds no unsaved text  ◄──────────────────┘
 */
const HOUR_MS = 3_600_000;
const ANSWER_MS = 4_000;
const RELOAD_RETRY_MS = 1_000;

let waits = false;
let registration: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

/** Is a new version on the phone that has not taken over? */
export function updateWaits(): boolean {
  return waits;
}

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Registers the worker after the first paint. Without workers (private window) the app still runs. */
export async function startUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  // The first worker of all claims the page: nothing is new then, and nothing is reloaded.
  let known = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (known) reloadWhenClean();
    known = true;
  });
  workers.addEventListener('message', answerIfClean);
  try {
    registration = await workers.register('/sw.js');
  } catch {
    return;
  }
  watch(registration);
  setInterval(look, HOUR_MS);
  document.addEventListener('visibilitychange', look);
}

function watch(found: ServiceWorkerRegistration) {
  // The first worker of all passes through waiting too, and WebKit shows it there when it is at work.
  const arrived = (worker: ServiceWorker) => {
    const isFirst = found.active === null || found.active === worker;
    if (worker.state !== 'installed' || isFirst || !navigator.serviceWorker.controller) return;
    waits = true;
    for (const listener of listeners) listener();
  };
  if (found.waiting) {
    arrived(found.waiting);
    void takeNewVersion();
  }
  const follow = ({ installing }: ServiceWorkerRegistration) =>
    installing?.addEventListener('statechange', () => arrived(installing));
  // Another tab may have found it while this one was being drawn.
  follow(found);
  found.addEventListener('updatefound', () => follow(found));
}

/** Asks the server for a new version; offline or refused is no news. */
function look() {
  if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
}

/** The waiting worker asks each tab; this tab answers for itself. */
function answerIfClean(event: MessageEvent<unknown>) {
  const asked = event.data;
  if (typeof asked !== 'object' || asked === null || !('type' in asked)) return;
  if (asked.type === 'IS_CLEAN') event.ports[0]?.postMessage({ clean: !hasUnsavedText() }, []);
}

let pageAt = '';

/** A change of page is a safe moment to try: what was written on the old page is being saved. */
export function tryAtPage(pathname: string): void {
  if (waits && pathname !== pageAt) void takeNewVersion();
  pageAt = pathname;
}

/** True when the new version takes over; false when there is none or some tab holds unsaved text. */
export async function takeNewVersion(): Promise<boolean> {
  const waiting = registration?.waiting;
  if (!waiting) return false;
  return askWaiting(waiting);
}

/** How long a new version may take to arrive when a person waits for it. */
const arrivalMs = 20_000;

/** `none`: this is the newest there is; `held`: some tab holds text that is being saved. */
export type UpdateAnswer = 'taken' | 'held' | 'none' | 'offline';

/** A person was told that this version is too old: looks for the next one and takes it at once. */
export async function updateNow(): Promise<UpdateAnswer> {
  if (!registration) return 'none';
  const found = await registration.update().then(
    () => true,
    () => false,
  );
  if (!found) return 'offline';
  if (registration.installing) await hasArrived(registration.installing);
  if (!registration.waiting) return 'none';
  return (await takeNewVersion()) ? 'taken' : 'held';
}

async function hasArrived(worker: ServiceWorker): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, arrivalMs);
    worker.addEventListener('statechange', () => worker.state === 'installing' || resolve());
  });
}

function askWaiting(waiting: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const timer = setTimeout(() => resolve(false), ANSWER_MS);
    channel.port1.addEventListener('message', ({ data: answer }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      resolve(
        typeof answer === 'object' && answer !== null && 'taken' in answer && answer.taken === true,
      );
    });
    channel.port1.start();
    waiting.postMessage({ type: 'SKIP_WAITING' }, [channel.port2]);
  });
}

/** Somebody may have begun to type between the question and the change: look once more. */
function reloadWhenClean() {
  if (hasUnsavedText()) setTimeout(reloadWhenClean, RELOAD_RETRY_MS);
  else location.reload();
}
