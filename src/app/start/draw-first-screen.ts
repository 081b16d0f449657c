import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { isReading } from '#data/reading.ts';
import { giveFocus } from '#ui/navigation/take-focus.ts';

/** Longer than this nobody waits for a whole screen: then what there is of it is shown. */
const patienceMs = 4_000;

/**
 * React draws out of sight, and what the worker or the server served stands until the first screen
 * is whole: then one takes the other's place between two frames. Nothing half-read is ever laid out
 * or painted, and nothing on the screen moves.
 */
export function drawFirstScreen(served: Element, app: ReactNode): void {
  const place = document.createElement('div');
  place.id = served.id;
  let isShown = false;
  const show = () => {
    if (isShown) return;
    isShown = true;
    served.replaceWith(place);
    giveFocus();
  };
  const look = () => {
    if (isDrawn(place)) show();
    if (!isShown) requestAnimationFrame(look);
  };
  setTimeout(show, patienceMs);
  requestAnimationFrame(look);
  createRoot(place).render(app);
}

/** The page's own heading is there, and nothing of it waits for the phone's database. */
export function isDrawn(place: ParentNode): boolean {
  return place.querySelector('h1:not(.opening-mark)') !== null && !isReading();
}
