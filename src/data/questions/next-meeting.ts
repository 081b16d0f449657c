import { lastDayOf } from '#domain/meeting-time.ts';
import { scopeId } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';

type Of = Pick<Hat, 'groupId' | 'roundId'>;

/** The group's own meeting that is next or goes on: there its questions are taken up. */
export async function nextMeeting(
  { db }: Local,
  of: Of,
  today: string,
): Promise<MeetingRow | null> {
  const [meetings, steps] = await Promise.all([
    listVisible(db, 'meeting', { index: 'scope_id', equals: scopeId('group', of.groupId) }),
    listVisible(db, 'plan_step', { index: 'round_id', equals: of.roundId }),
  ]);
  const left = meetings.filter((meeting) => {
    const { step_number: number, kind } = meeting;
    const last = lastDayOf(
      meeting,
      steps.find((step) => step.number === number && step.kind === kind),
    );
    return last !== null && last >= today;
  });
  const [next] = left.toSorted((a, b) => ((a.held_on ?? '') < (b.held_on ?? '') ? -1 : 1));
  return next ?? null;
}
