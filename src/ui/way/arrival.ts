import { useLayoutEffect, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Trail } from './link.tsx';
import { placeOf, rememberPlace, scrollWhenTall, takeOverScroll } from './scroll.ts';
import { screenDrawn } from './transition.ts';

/** The page last shown; undefined until the first, which keeps the browser's own focus. */
let lastShown: string | undefined;

function focusQuietly(element: HTMLElement): void {
  if (element.tagName === 'H1') element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The heading, or after going back the link one had followed. */
function landing(main: HTMLElement, left: string | undefined): HTMLElement | null {
  const link = left ? main.querySelector<HTMLElement>(`a[href="${CSS.escape(left)}"]`) : null;
  return link ?? main.querySelector('h1');
}

/** Moves focus when the target exists; screens that read their rows first get up to two seconds. */
function focusWhenThere(main: HTMLElement, left: string | undefined): () => void {
  const attempt = () => {
    if (main.contains(document.activeElement) && document.activeElement !== main) return true;
    const target = landing(main, left);
    if (target) focusQuietly(target);
    return target !== null;
  };
  if (attempt()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (attempt()) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), 2000);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Place and focus when a page is arrived at, and the memory of where it was left. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname, search, key, state } = useLocation();
  const kind = useNavigationType();
  const address = pathname + search;
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
    if (back || keepPlace) stops.push(scrollWhenTall(placeOf(back ? key : address)));
    else if (!samePage) scrollTo({ top: 0, behavior: 'instant' });
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
