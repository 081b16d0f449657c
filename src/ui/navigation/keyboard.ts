import { useEffect } from 'react';

/** Less than this is a browser's own bar, not a keyboard. */
const least = 60;

/**
 * Where the phone lays its keyboard over the page instead of shrinking it, --keyboard is what it covers
 * of the page's foot and --view the height that is left to be seen. A page that fills the view is held
 * in its place, for such phones push it up; on others the field comes up above what stands at the foot.
 */
export function useKeyboard(fills: boolean): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const { style } = document.documentElement;
    const forget = () => {
      style.removeProperty('--keyboard');
      style.removeProperty('--view');
    };
    const measure = () => {
      const hidden = innerHeight - view.height;
      // pinch zoom makes the view smaller too, without any keyboard
      if (hidden < least || view.scale > 1.01) {
        forget();
        return;
      }
      const opens = style.getPropertyValue('--view') === '';
      style.setProperty('--keyboard', `${Math.max(0, Math.round(hidden - view.offsetTop))}px`);
      style.setProperty('--view', `${Math.round(view.height)}px`);
      if (fills) scrollTo({ top: 0, behavior: 'instant' });
      else if (opens) document.activeElement?.scrollIntoView({ block: 'nearest' });
    };
    measure();
    view.addEventListener('resize', measure);
    view.addEventListener('scroll', measure);
    return () => {
      view.removeEventListener('resize', measure);
      view.removeEventListener('scroll', measure);
      forget();
    };
  }, [fills]);
}
