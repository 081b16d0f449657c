/** How one page gives way to the next: deeper, back up, or across to another tab. */
export type Way = 'forward' | 'back' | 'across';

/** Longest time the picture may stand still while the next page is drawn. */
const patience = 200;
/** Longest time until it begins: the browser takes the old picture first, and may be too busy to. */
const beginMs = 1_000;

let arrived: (() => void) | undefined;
/** There is no picture to move from before the first page is on the glass; Safari breaks at one. */
let isPainted = false;

/** A screen tells that it is drawn, so that the picture may move on. */
export function screenDrawn(): void {
  if (!isPainted) requestAnimationFrame(() => setTimeout(() => (isPainted = true)));
  arrived?.();
  arrived = undefined;
}

/** Runs the navigation inside a view transition where the browser has them; otherwise just runs it. */
export function travel(way: Way, navigate: () => void): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || !isPainted || typeof document.startViewTransition !== 'function') {
    navigate();
    return;
  }
  const root = document.documentElement;
  root.dataset['way'] = way;
  let hasBegun = false;
  const transition = document.startViewTransition(
    () =>
      new Promise<void>((resolve) => {
        hasBegun = true;
        const timer = setTimeout(resolve, patience);
        arrived = () => {
          clearTimeout(timer);
          resolve();
        };
        navigate();
      }),
  );
  // Without the picture the page still changes: what was pressed is done.
  setTimeout(() => {
    if (!hasBegun) transition.skipTransition();
  }, beginMs);
  const rest = () => {
    delete root.dataset['way'];
  };
  // an interrupted transition is no fault: the page is there all the same
  transition.ready.catch(() => undefined);
  transition.finished.then(rest, rest);
}
