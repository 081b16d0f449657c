/**
 * iOS shows its keyboard only for a field that takes focus inside the press itself, and the
 * editor is not there yet. A field nobody sees takes focus now; the keyboard stays when the
 * editor takes over.
 */
export function raiseKeyboard(): void {
  if (!matchMedia('(pointer: coarse)').matches) return;
  const stand = document.createElement('input');
  stand.setAttribute('aria-hidden', 'true');
  stand.tabIndex = -1;
  Object.assign(stand.style, {
    position: 'fixed',
    insetBlockStart: '0',
    opacity: '0',
    fontSize: '16px',
    pointerEvents: 'none',
  });
  document.body.append(stand);
  stand.focus({ preventScroll: true });
  setTimeout(() => stand.remove(), 1500);
}
