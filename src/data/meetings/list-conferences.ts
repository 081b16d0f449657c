import { scopeId } from '#domain/scope.ts';
import type { RoundRow } from '#domain/tables/round.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { listMeetings, type MeetingView } from './get-meeting.ts';

export interface RoundConferences {
  readonly round: RoundRow;
  /** What the whole round is asked to, by its day. */
  readonly conferences: readonly MeetingView[];
}

/** What the programme office holds, by round, the latest first; a round has its start and its results. */
export function listConferences(local: Local): Promise<RoundConferences[]> {
  return readTogether(local, async () => {
    const [rounds, meetings] = await Promise.all([
      listVisible(local.db, 'round'),
      listMeetings(local),
    ]);
    return rounds
      .toSorted((one, other) => (one.starts_on < other.starts_on ? 1 : -1))
      .map((round) => ({
        round,
        conferences: meetings.filter(
          ({ meeting }) => meeting.scope_id === scopeId('round', round.id),
        ),
      }));
  });
}
