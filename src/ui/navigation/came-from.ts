import { useLocation } from 'react-router';
import type { Trail } from './link.tsx';

/** The page whose link led here; undefined where one came by an address. */
export function useCameFrom(): string | undefined {
  return (useLocation().state as Trail | null)?.from;
}
