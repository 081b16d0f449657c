import type { CourseOutline } from '#domain/course/course.ts';
import { certificateNumber } from '#domain/course/certificate-number.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '../local/local.ts';
import { getCourseProgress } from './get-course-progress.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export interface Certificate {
  /** Finished by the rule, now: a declined credit takes the certificate back as well. */
  readonly isFinished: boolean;
  /** ISO, the first time all of it was finished. */
  readonly finishedAt: string;
  /** As it stands on the seat. */
  readonly name: string;
  readonly organisation: string;
  readonly number: string;
}

export async function getCertificate(
  local: Local,
  outline: CourseOutline,
  hat: Hat,
): Promise<Certificate> {
  const own = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const [progress, statuses] = await Promise.all([
    getCourseProgress(local, outline),
    listVisible(local.db, 'course_status', own),
  ]);
  const days = statuses.flatMap((row) => row.finished_at ?? []).toSorted();
  return {
    isFinished: progress.isDone && progress.modules.length > 0,
    finishedAt: days[0] ?? local.now().toISOString(),
    name: hat.name,
    organisation: hat.organisationName,
    number: certificateNumber(local.uid, hat.participationId),
  };
}
