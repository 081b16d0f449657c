import { useParams } from 'react-router';

import { getAssessment, type AssessmentRead } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';

/** The joint assessment of the hat's organisation. */
export function useAssessment(hat: Hat | undefined): AssessmentRead | undefined {
  return useLiveOfHat(hat, getAssessment);
}

/**
 * The assessment the address names. Undefined while it is read, null when it is not this person's.
 */
export function useAddressed(): AssessmentRead | null | undefined {
  const hat = useAddressedHat(useParams()['participation']);
  const assessment = useAssessment(hat ?? undefined);
  return hat ? assessment : hat;
}
