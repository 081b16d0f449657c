import { useLayoutEffect, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Trail } from './link.tsx';
import { placeOf, rememberPlace, scrollWhenTall, takeOverScroll } from './scroll.ts';
import { screenDrawn } from './transition.ts';

/** The page last shown; undefined until the first, which keeps the browser's own focus. */
let lastShown: string | undefined;

function focusQuietly(element: HTMLElement): void {
  if (element.tagName === 'H1') element.tabIndex = -1;
  // a heading that two pages share is read again only when it gets the focus anew
  if (document.activeElement === element) element.blur();
  element.focus({ preventScroll: true });
}

/** The link that leads back to the page one left. */
function linkTo(main: HTMLElement, address: string): HTMLElement | undefined {
  return [...main.querySelectorAll('a')].find((link) => link.getAttribute('href') === address);
}

/** A field on the page has asked for the focus itself, or the person has moved on since arriving. */
function isTaken(main: HTMLElement, atArrival: Element | null): boolean {
  const { activeElement } = document;
  if (!activeElement || activeElement === main || !main.contains(activeElement)) return false;
  return activeElement !== atArrival;
}

/** How long a screen may read its rows before the focus goes to what there is. */
const patience = 600;

/** Focus goes to the heading; after going back, to the link one had followed, as soon as it is there. */
function focusWhenThere(main: HTMLElement, left: string | undefined): () => void {
  const atArrival = document.activeElement;
  const autofocused = atArrival?.matches('input, textarea, select') === true;
  const attempt = (last: boolean) => {
    if (isTaken(main, autofocused ? null : atArrival)) return true;
    const link = left === undefined ? undefined : linkTo(main, left);
    const target = link ?? (left === undefined || last ? main.querySelector('h1') : null);
    if (target) focusQuietly(target);
    return target !== null;
  };
  if (attempt(false)) return () => undefined;
  const observer = new MutationObserver(() => {
    if (attempt(false)) stop();
  });
  const timers = [
    setTimeout(() => {
      if (attempt(true)) stop();
      else left = undefined;
    }, patience),
    setTimeout(() => stop(), patience * 4),
  ];
  const stop = () => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
  };
  observer.observe(main, { childList: true, subtree: true });
  return stop;
}

/** Place and focus when a page is arrived at, and the memory of where it was left. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname, search, key: entry, state } = useLocation();
  const kind = useNavigationType();
  const address = pathname + search;
  // every first page of a visit has the same key
  const key = entry === 'default' ? address : entry;
  const keepPlace = (state as Trail | null)?.keepPlace === true;

  useLayoutEffect(() => {
    takeOverScroll();
    screenDrawn();
    const before = lastShown;
    const samePage = before?.split('?')[0] === pathname;
    lastShown = address;
    const back = kind === 'POP';
    const element = main.current;
    const stops: (() => void)[] = [];
    const place = placeOf(back ? key : address);
    // The first page of a visit stands at its top; to scroll there would lay it out twice.
    const stands = before === undefined && place === 0;
    if ((back || keepPlace) && !stands) stops.push(scrollWhenTall(place));
    else if (!samePage && !stands) scrollTo({ top: 0, behavior: 'instant' });
    if (element && before !== undefined && !samePage) {
      stops.push(focusWhenThere(element, back ? before : undefined));
    }
    const remember = () => rememberPlace([key, address], scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => {
      removeEventListener('scroll', remember);
      for (const stop of stops) stop();
    };
  }, [main, pathname, address, key, kind, keepPlace]);
}
