import { useParams } from 'react-router';
import { getShift, type ShiftRead } from '#data/assessment/get-shift.ts';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';

/** The way of the organisation the address names; null when it is not this person's. */
export function useShift(): ShiftRead | null | undefined {
  const hat = useAddressedHat(useParams()['participation']);
  const shift = useLiveOfHat(hat ?? undefined, getShift);
  return hat ? shift : hat;
}
