import { useParams } from 'react-router';

import { getAssessment, type AssessmentRead } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';

/** The joint assessment under this hat, live; undefined while it is read or without a hat. */
export function useAssessment(hat: Hat | undefined): AssessmentRead | undefined {
  const read = useLive(
    async (local) =>
      hat ? { of: hat.participationId, is: await getAssessment(local, hat) } : null,
    [hat?.participationId, hat?.kind, hat?.role],
  );
  return read && read.of === hat?.participationId ? read.is : undefined;
}

/**
 * The assessment the address names. Undefined while it is read, null when it is not this person's.
 */
export function useAddressed(): AssessmentRead | null | undefined {
  const hat = useAddressedHat(useParams()['participation']);
  const assessment = useAssessment(hat ?? undefined);
  return hat ? assessment : hat;
}
