import { deadlineDay } from '#domain/meetings/deadline-day.ts';
import { isPresented } from '#domain/meetings/hand-in-asked.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { MeetingView } from '../get-meeting.ts';
import { listHandedIn, type FileView } from './list-files.ts';

export interface HandInSide {
  readonly participationId: string;
  readonly organisation: string;
  readonly isOwn: boolean;
  /** The newest; undefined: nothing yet. */
  readonly file: FileView | undefined;
}
export interface HandIns {
  /** The last day, `YYYY-MM-DD`. */
  readonly by: string;
  /** Those of one's own group that show something, one's own first. */
  readonly sides: readonly HandInSide[];
  readonly mayHandIn: boolean;
}

/** What each organisation shows at a meeting, and by when; null where nothing is handed in. */
export function getHandIns(
  local: Local,
  { meeting, hat, stepId }: MeetingView,
): Promise<HandIns | null> {
  return readTogether(local, async () => {
    if (!hat || stepId === undefined || !isPresented(meeting)) return null;
    const [participations, organisations, files] = await Promise.all([
      listVisible(local.db, 'participation'),
      listVisible(local.db, 'organisation'),
      listHandedIn(local, meeting.id, stepId),
    ]);
    const sides = participations
      .filter((one) => one.group_id === hat.groupId && one.kind === 'participant')
      .map((one) => ({
        participationId: one.id,
        organisation: organisations.find((of) => of.id === one.organisation_id)?.name ?? '',
        isOwn: one.id === hat.participationId,
        file: files.find(({ row }) => row.participation_id === one.id),
      }))
      .toSorted(
        (one, other) =>
          Number(other.isOwn) - Number(one.isOwn) ||
          one.organisation.localeCompare(other.organisation, 'sv'),
      );
    const by = deadlineDay(meeting, 'presentation');
    return { by, sides, mayHandIn: hat.kind === 'participant' };
  });
}
