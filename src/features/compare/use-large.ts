import { useEffect, useState } from 'react';

/** Large text for a projector, on this page alone: it is the root's size that all others follow. */
export function useLarge(): readonly [boolean, (isLarge: boolean) => void] {
  const [isLarge, setLarge] = useState(false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isLarge) dataset['large'] = '';
    return () => {
      delete dataset['large'];
    };
  }, [isLarge]);
  return [isLarge, setLarge];
}
