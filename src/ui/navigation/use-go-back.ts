import { useNavigate } from 'react-router';
import { useCameFrom } from './came-from.ts';
import { travel } from './transition.ts';

/** What a button does that leads back: to the entry one came from when it is `to`, else there instead of here. */
export function useGoBack(to: string): () => void {
  const from = useCameFrom();
  const navigate = useNavigate();
  return () =>
    travel('back', () => {
      if (from === to) void navigate(-1);
      else void navigate(to, { replace: true });
    });
}
