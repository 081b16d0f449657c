import {
  courseProgress,
  type CourseOutline,
  type CourseProgress,
  type CourseRecord,
} from '#domain/course.ts';
import { joinCounted } from '#domain/course-completion.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** Everything this person has done in the course: it follows the person, not the hat. */
export async function getCourseRecord(local: Local): Promise<CourseRecord> {
  const mine = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const [lessons, attempts, statuses] = await Promise.all([
    listVisible(local.db, 'lesson_progress', mine),
    listVisible(local.db, 'check_attempt', mine),
    listVisible(local.db, 'course_status', mine),
  ]);
  // What has not reached the server was read here and just now: later than anything it knows of.
  const read = lessons.map((row) => (row._d === 1 ? { ...row, updated_at: '9' } : row));
  return { lessons: read, attempts, counted: joinCounted(statuses) };
}

/** Where the person stands and what comes next; the outline is the build's own content. */
export async function getCourseProgress(
  local: Local,
  outline: CourseOutline,
): Promise<CourseProgress> {
  return courseProgress(outline, await getCourseRecord(local));
}
