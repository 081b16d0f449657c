import { joinCounted } from '#domain/course/course-completion.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listOfferedCredits, type CreditForMe } from './list-offered-credits.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export interface AnsweredCredit extends CreditForMe {
  readonly isDeclined: boolean;
}

/** The credits I have been offered, with what my own phone has made of them. */
export async function listAnsweredCredits(local: Local): Promise<AnsweredCredit[]> {
  const own = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const [offered, statuses] = await Promise.all([
    listOfferedCredits(local),
    listVisible(local.db, 'course_status', own),
  ]);
  const { credits } = joinCounted(statuses);
  return offered.map((one) => ({ ...one, isDeclined: credits[one.id] === null }));
}
