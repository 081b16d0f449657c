import type { Assessment } from '#data/assessment/get-assessment.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { checkStanding } from '#domain/assessment/standing-check.ts';

/** The open assessment, held against what was handed in of it before, when something was. */
export function checkOf({ statements, scale, receipts }: Assessment) {
  const seen = receipts[0]?.row.seen;
  return checkStanding(
    statements,
    (one) => {
      const { score = null, comment = '', evidence = '' } = seen?.[one.id] ?? {};
      return { ...one, handedIn: seen ? { score, comment, evidence } : null };
    },
    scaleEnds(scale),
  );
}
