import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const leavers = new Set<() => void>();

/**
 * What is done when the person goes to another page, however: a link, back, the bar, a swipe. Not
 * when the page is taken down where it stands (it broke, the phone was emptied), which nobody chose.
 */
export function useOnLeave(leave: () => void): void {
  useEffect(() => {
    leavers.add(leave);
    return () => void leavers.delete(leave);
  }, [leave]);
}

/**
 * Stands above the pages. Its effect runs in the drawing that replaces the old page, and before the
 * old page's own have ended: they are still among the leavers.
 */
export function useLeaveWatch(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    for (const leave of leavers) leave();
  }, [pathname]);
}
