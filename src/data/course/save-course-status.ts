import { joinCounted, type Credits } from '#domain/course-completion.ts';
import { nextCourseStatus, takeCredits } from '#domain/course-standing.ts';
import type { CourseOutline } from '#domain/course.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { getCourseProgress } from './get-course-progress.ts';
import { listHats } from '#data/people/list-hats.ts';
import { listOfferedCredits } from './group/list-offered-credits.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { edit } from '#data/local/edit.ts';

/**
 * What each of the person's organisations may count: begun, and which modules are finished, nothing
 * else. Called after a step is done, when the course opens and when a credit has come, so that it
 * mends itself after a kill in between, after progress from another phone, and when a second
 * organisation has been added.
 */
export function saveCourseStatus(local: Local, outline: CourseOutline): Promise<void> {
  return writeStatus(local, outline, {});
}

/** *Det stämmer inte*: takes back exactly this credit; and the way back from there. */
export function answerCredit(
  local: Local,
  outline: CourseOutline,
  answer: { readonly credit: string; readonly module: string; readonly wasThere: boolean },
): Promise<void> {
  return writeStatus(local, outline, { [answer.credit]: answer.wasThere ? answer.module : null });
}

async function writeStatus(local: Local, outline: CourseOutline, answered: Credits): Promise<void> {
  const scope = scopeId('user', local.uid);
  const [progress, hats, offered, standing] = await Promise.all([
    getCourseProgress(local, outline),
    listHats(local),
    listOfferedCredits(local),
    listVisible(local.db, 'course_status', { index: 'scope_id', equals: scope }),
  ]);
  const taken = takeCredits(joinCounted(standing).credits, offered);
  const input = { progress, credits: { ...taken, ...answered }, now: local.now().toISOString() };
  // those of seats that have ended too: all of them say the same
  const places = new Set([
    ...hats.map((hat) => hat.participationId),
    ...standing.map((row) => row.participation_id),
  ]);
  await edit(local, ['course_status'], async (tx) => {
    for (const participation of places) {
      const id = rowId('course_status', local.uid, participation);
      const status = nextCourseStatus(await tx.get('course_status', scope, id), input);
      if (status) {
        await tx.put('course_status', scope, id, { participation_id: participation, ...status });
      }
    }
  });
}
