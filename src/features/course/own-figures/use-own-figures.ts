import { getOwnFigures, type OwnFigures } from '#data/course/own-figures.ts';
import { useHat, useLive } from '#data/use-live.ts';

/** Of the organisation one has on; undefined while the phone is read, null where there is none to write of. */
export function useOwnFigures(): OwnFigures | null | undefined {
  const choice = useHat();
  const hat = choice?.hat;
  return useLive(
    async (local) => {
      if (!choice) return undefined;
      return hat ? getOwnFigures(local, hat) : null;
    },
    [choice, hat],
  );
}
