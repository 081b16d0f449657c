import { useEffect, useEffectEvent } from 'react';

/** A key pressed anywhere on the page, but where one writes and where it is a browser's own. */
export function useKeys(onKey: (key: string) => boolean): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    const isWriting = target instanceof Element && target.matches('input, textarea, select');
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (onKey(key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => heard(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
