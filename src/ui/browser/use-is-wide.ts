import { useSyncExternalStore } from 'react';

/** Where the style sheets have two columns: their 60 rem are the root's, 1.0625 times the browser's own. */
const wide = '(min-width: 63.75rem)';
const isWideNow = () => matchMedia(wide).matches;

function onWidth(listener: () => void): () => void {
  const width = matchMedia(wide);
  width.addEventListener('change', listener);
  return () => width.removeEventListener('change', listener);
}

/** For what is drawn otherwise beside something than alone; what only moves is the style sheet's. */
export function useIsWide(): boolean {
  return useSyncExternalStore(onWidth, isWideNow);
}
