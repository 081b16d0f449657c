import { useSyncExternalStore } from 'react';
import { demoPage, onDemo } from './demo.ts';

/** Where the demo's people are listed; null on a real server. */
export function useDemo(): string | null {
  return useSyncExternalStore(onDemo, demoPage);
}
