/** How one page gives way to the next: deeper, back up, or across to another tab. */
export type Way = 'forward' | 'back' | 'across';

/** Longest time the picture may stand still while the next page is drawn. */
const patience = 200;

let arrived: (() => void) | undefined;

/** A screen tells that it is drawn, so that the picture may move on. */
export function screenDrawn(): void {
  arrived?.();
  arrived = undefined;
}

/** Runs the navigation inside a view transition where the browser has them; otherwise just runs it. */
export function travel(way: Way, navigate: () => void): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || typeof document.startViewTransition !== 'function') {
    navigate();
    return;
  }
  const root = document.documentElement;
  root.dataset['way'] = way;
  const transition = document.startViewTransition(
    () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        arrived = () => {
          clearTimeout(timer);
          resolve();
        };
        navigate();
      }),
  );
  const rest = () => {
    delete root.dataset['way'];
  };
  // an interrupted transition is no fault: the page is there all the same
  transition.ready.catch(() => undefined);
  transition.finished.then(rest, rest);
}
