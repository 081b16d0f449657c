import { useParams } from 'react-router';
import type { Hat } from '#data/people/list-hats.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { useLive } from '#data/use-live.ts';

/** The organisation of the address, if one is its strategist; null = one is not; undefined = not read yet. */
export function useStrategist(): Hat | null | undefined {
  const { participation } = useParams();
  const hats = useLive(listStrategistHats);
  return hats && (hats.find((hat) => hat.participationId === participation) ?? null);
}
