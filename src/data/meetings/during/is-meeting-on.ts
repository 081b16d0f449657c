import { isOn } from '#domain/meetings/is-on.ts';
import { scopeKind } from '#domain/scope.ts';
import { lastDayOf } from '#domain/meeting-time.ts';
import { clockOf, dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { hatOf } from '#data/meetings/get-meeting.ts';
import { isOffice } from '#data/people/is-office.ts';
import { listHats } from '#data/people/list-hats.ts';

/**
 * Is a meeting going on that this person takes part in? Asked once a round: the meetings are a
 * handful, and who takes part is asked only when one is on.
 */
export async function isMeetingOn(local: Local): Promise<boolean> {
  const now = local.now();
  const at = { today: dayOf(now), clock: clockOf(now) };
  const meetings = await listVisible(local.db, 'meeting');
  const near = meetings.filter(({ held_on: day }) => day !== null && day <= at.today);
  if (near.length === 0) return false;
  const steps = await listVisible(local.db, 'plan_step');
  const on = near.filter((meeting) => {
    const step = steps.find(
      (one) => one.number === meeting.step_number && one.kind === meeting.kind,
    );
    return isOn({ ...meeting, lastDay: lastDayOf(meeting, step) }, at);
  });
  if (on.length === 0) return false;
  const [hats, office] = await Promise.all([listHats(local), isOffice(local)]);
  return on.some(
    (meeting) =>
      hatOf(meeting, hats) !== undefined || (office && scopeKind(meeting.scope_id) === 'round'),
  );
}
