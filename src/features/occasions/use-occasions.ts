import { useParams } from 'react-router';
import { getOccasion, type OneOccasion } from '#data/occasions/get-occasion.ts';
import { listOccasions, type OccasionList } from '#data/occasions/list-occasions.ts';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';

/** When the organisation of the address scores; null when this person does not score there. */
export function useOccasions(): OccasionList | null | undefined {
  const hat = useAddressedHat(useParams()['participation']);
  const read = useLiveOfHat(hat ?? undefined, listOccasions);
  return hat ? read : hat;
}

/** The occasion of the address; null when there is none. */
export function useOccasion(): OneOccasion | null | undefined {
  const { participation, occasion = '' } = useParams();
  const hat = useAddressedHat(participation);
  const read = useLiveOfHat(
    hat ?? undefined,
    async (local, of) => ({ id: occasion, one: await getOccasion(local, of, occasion) }),
    [occasion],
  );
  if (!hat) return hat;
  return read?.id === occasion ? read.one : undefined;
}
