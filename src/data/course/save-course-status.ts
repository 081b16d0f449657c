import { joinCounted, type Credits } from '#domain/course/course-completion.ts';
import { nextCourseStatus, takeCredits } from '#domain/course/course-status.ts';
import type { CourseOutline } from '#domain/course/course.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import { hatTables, listHats } from '#data/people/list-hats.ts';
import { getCourseProgress } from './get-course-progress.ts';
import { listOfferedCredits } from './group/list-offered-credits.ts';

const course = ['course_status', 'lesson_progress', 'check_attempt'] as const;
const tables = [...course, 'credit', 'group_session', ...hatTables] as const;

/**
 * What each of the person's organisations may count: begun, and which modules are finished, nothing
 * else. Called after a step is done, when the course opens and when a credit has come, so that it
 * mends itself after a kill in between, after progress from another phone, and when a second
 * organisation has been added.
 */
export const saveCourseStatus = command(tables, (tx, outline: CourseOutline) =>
  writeStatus(tx, outline, {}),
);

interface CreditAnswer {
  readonly credit: string;
  readonly module: string;
  readonly wasThere: boolean;
}

/** *Det stämmer inte*: takes back exactly this credit; and the way back from there. */
export const answerCredit = command(tables, (tx, outline: CourseOutline, answer: CreditAnswer) =>
  writeStatus(tx, outline, { [answer.credit]: answer.wasThere ? answer.module : null }),
);

async function writeStatus(tx: Edit, outline: CourseOutline, answered: Credits): Promise<void> {
  const scope = scopeId('user', tx.uid);
  const [progress, hats, offered, statuses] = await Promise.all([
    getCourseProgress(tx, outline),
    listHats(tx),
    listOfferedCredits(tx),
    tx.list('course_status', { index: 'scope_id', equals: scope }),
  ]);
  const taken = takeCredits(joinCounted(statuses).credits, offered);
  const input = { progress, credits: { ...taken, ...answered }, now: tx.at };
  // those of seats that have ended too: all of them say the same
  const places = new Set([
    ...hats.map((hat) => hat.participationId),
    ...statuses.map((row) => row.participation_id),
  ]);
  for (const participation of places) {
    const id = rowId('course_status', tx.uid, participation);
    const status = nextCourseStatus(await tx.get('course_status', scope, id), input);
    if (status) {
      await tx.put('course_status', scope, id, { participation_id: participation, ...status });
    }
  }
}
