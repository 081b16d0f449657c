/** What asked for the focus while the first screen was drawn out of sight. */
let waiting: HTMLElement | undefined;

/** For a page that opens on a field: at once, or when the page is shown. */
export function takeFocus(element: HTMLElement | null): void {
  if (element?.isConnected === false) waiting = element;
  else element?.focus({ preventScroll: true });
}

/** The first screen has taken its place. */
export function giveFocus(): void {
  waiting?.focus({ preventScroll: true });
  waiting = undefined;
}
