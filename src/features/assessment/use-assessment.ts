import { useEffect } from 'react';
import { useParams } from 'react-router';

import { getAssessment, type AssessmentRead } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLive } from '#data/use-live.ts';

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
 * The assessment the address names; a link into one organisation means to act for it. Undefined
 * while it is read, null when it is not this person's.
 */
export function useAddressed(): AssessmentRead | null | undefined {
  const { participation = '' } = useParams();
  const choice = useHat();
  const hat = choice?.hats.find((one) => one.participationId === participation);
  const assessment = useAssessment(hat);
  useEffect(() => {
    if (choice && hat && choice.hat?.participationId !== hat.participationId)
      choice.choose(hat.participationId);
  }, [choice, hat]);
  if (!choice) return undefined;
  return hat ? assessment : null;
}
