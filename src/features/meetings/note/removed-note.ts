import { useSyncExternalStore } from 'react';
import type { RemovedNote } from '#data/meetings/remove-note.ts';

/** The entry taken away last, so that the page one comes back to can offer *Ångra*. */
interface Removed {
  readonly item: string;
  readonly note: RemovedNote;
}

let last: Removed | undefined;
const listeners = new Set<() => void>();

export function setRemoved(removed: Removed | undefined): void {
  last = removed;
  for (const listener of listeners) listener();
}

export function useRemoved(item: string): RemovedNote | undefined {
  const removed = useSyncExternalStore(subscribe, () => last);
  return removed?.item === item ? removed.note : undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
