import { dueRecall, offersRecall } from '#domain/course/recall.ts';
import type { CourseOutline } from '#domain/course/course.ts';
import { scopeId } from '#domain/scope.ts';
import { allRecalls, type RecallRow } from '#domain/tables/recall.ts';
import { rowId } from '#lib/row-id.ts';
import type { Reads } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { Local } from '../local/local.ts';
import { getCourseRecord } from './get-course-progress.ts';

/** The module whose questions are offered today, or null. */
export async function getDueRecall(local: Local, outline: CourseOutline): Promise<string | null> {
  const [record, recalls] = await Promise.all([getCourseRecord(local), listRecalls(local)]);
  return dueRecall(outline, record, { recalls, now: local.now() });
}

/** Whether this person wants to be asked, on all of her phones. */
export async function getOffersRecall(local: Local): Promise<boolean> {
  return offersRecall(await listRecalls(local));
}

function listRecalls({ uid, list }: Reads) {
  return list('recall', { index: 'scope_id', equals: scopeId('user', uid) });
}

/** `subject`: a module's key, or `allRecalls`. */
const saveRecall = command(['recall'], (tx, subject: string, state: RecallRow['state']) =>
  tx.put('recall', scopeId('user', tx.uid), rowId('recall', tx.uid, subject), {
    subject,
    state,
    chosen_at: tx.at,
  }),
);

export const finishRecall = (local: Local, module: string) => saveRecall(local, module, 'done');
export const skipRecall = (local: Local, module: string) => saveRecall(local, module, 'skipped');
export const saveOffersRecall = (local: Local, isWanted: boolean) =>
  saveRecall(local, allRecalls, isWanted ? 'open' : 'skipped');
