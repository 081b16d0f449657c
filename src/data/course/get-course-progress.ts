import {
  courseProgress,
  type CourseOutline,
  type CourseProgress,
  type CourseRecord,
} from '#domain/course/course.ts';
import { joinCounted } from '#domain/course/course-completion.ts';
import { scopeId } from '#domain/scope.ts';
import type { Reads } from '#sync/edit-port.ts';

/** Everything this person has done in the course: it follows the person, not the hat. */
export async function getCourseRecord({ uid, list }: Reads): Promise<CourseRecord> {
  const mine = { index: 'scope_id', equals: scopeId('user', uid) };
  const [lessons, attempts, statuses] = await Promise.all([
    list('lesson_progress', mine),
    list('check_attempt', mine),
    list('course_status', mine),
  ]);
  // What has not reached the server was read here and just now: later than anything it knows of.
  const read = lessons.map((row) => (row._d === 1 ? { ...row, updated_at: '9' } : row));
  return { lessons: read, attempts, counted: joinCounted(statuses) };
}

/** Where the person stands and what comes next; the outline is the build's own content. */
export async function getCourseProgress(
  from: Reads,
  outline: CourseOutline,
): Promise<CourseProgress> {
  return courseProgress(outline, await getCourseRecord(from));
}
