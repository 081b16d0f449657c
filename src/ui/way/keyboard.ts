import { useEffect } from 'react';

/**
 * Where the phone lays its keyboard over the page instead of shrinking it, its height becomes --keyboard,
 * and what stands at the foot of the page moves up by it.
 */
export function useKeyboard(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const measure = () => {
      // pinch zoom shrinks the visual viewport too, without any keyboard
      const covered = view.scale > 1.01 ? 0 : innerHeight - view.height - view.offsetTop;
      const style = document.documentElement.style;
      style.setProperty('--keyboard', `${covered > 60 ? Math.round(covered) : 0}px`);
    };
    measure();
    view.addEventListener('resize', measure);
    view.addEventListener('scroll', measure);
    return () => {
      view.removeEventListener('resize', measure);
      view.removeEventListener('scroll', measure);
      document.documentElement.style.removeProperty('--keyboard');
    };
  }, []);
}
