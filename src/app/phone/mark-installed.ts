/**
 * Whether the app stands on the home screen, as an attribute of the page's root: style sheets and
 * whoever asks read that and nothing else. iOS 26 may deny the media query and say it only itself.
 *
 * `data-installed` is "ios" where its web view has ways of its own, else empty. `data-under-clock`:
 * the page reaches under the clock of a phone that has it beside its camera.
 */
export function markInstalled(): void {
  const look = () => {
    const root = document.documentElement;
    const isIos = saysIos();
    const isInstalled = isIos || standalone.matches;
    if (isInstalled) root.dataset['installed'] = isIos ? 'ios' : '';
    else delete root.dataset['installed'];
    root.toggleAttribute('data-under-clock', isIos && isUnderClock());
  };
  const standalone = matchMedia('(display-mode: standalone)');
  look();
  standalone.addEventListener('change', look);
  addEventListener('resize', look);
}

export function isInstalled(): boolean {
  return document.documentElement.dataset['installed'] !== undefined;
}

/** Only Safari has it. */
function saysIos(): boolean {
  return (navigator as { readonly standalone?: boolean }).standalone === true;
}

/** Phones with a button below the screen end at 736 points, pads begin at 744 in width. */
const tallestWithButton = 736;
const widestPhone = 500;

/** A page that begins below the clock is that much shorter than the screen. */
function isUnderClock(): boolean {
  const { width, height } = screen;
  return innerHeight >= height && height > tallestWithButton && width < widestPhone;
}
