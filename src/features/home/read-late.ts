import { getAssessment } from '#data/assessment/get-assessment.ts';
import { getRunningTest } from '#data/improvement/get-running-test.ts';
import { listMeetings } from '#data/meetings/get-meeting.ts';
import { listChangedNotes, listNewNotes } from '#data/meetings/list-news.ts';
import { listHandedIn } from '#data/meetings/material/list-files.ts';
import { listHats } from '#data/people/list-hats.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { readTogether, type Local } from '#data/use-live.ts';
import { handInAsked } from '#domain/meetings/hand-in-asked.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { groupNews } from './group-news.ts';
import type { DisputedView, LateView, Owed } from './late-rows.tsx';

knowAllTables();

export { newsRows, waitingRows } from './late-rows.tsx';

/** `since` is the visit before, undefined when nothing can be new. */
export function readLate(
  local: Local,
  today: string,
  since: string | undefined,
): Promise<LateView> {
  return readTogether(local, async () => {
    const [disputed, test, owed, changed, fresh] = await Promise.all([
      listDisputed(local),
      getRunningTest(local, today),
      listOwed(local, today),
      listChangedNotes(local),
      since === undefined ? [] : listNewNotes(local, since),
    ]);
    return { today, disputed, test, owed, changed, news: groupNews(fresh) };
  });
}

async function listDisputed(local: Local): Promise<DisputedView[]> {
  const hats = await listHats(local);
  const all = await Promise.all(
    hats.map(async (hat) => {
      const read = await getAssessment(local, hat);
      if (read.kind !== 'assessment') return [];
      return read.statements
        .filter(({ versions }) => versions.length > 0)
        .map((statement) => ({ hat, statement }));
    }),
  );
  return all.flat();
}

/** Of the organisations whose strategist one is, not the mentor's. */
async function listOwed(local: Local, today: string): Promise<Owed[]> {
  const [mine, meetings] = await Promise.all([listStrategistHats(local), listMeetings(local)]);
  const going = new Set(
    mine.filter((hat) => hat.kind === 'participant').map((hat) => hat.participationId),
  );
  const asked = await Promise.all(
    meetings.map(async (view) => {
      const { meeting, hat, stepId } = view;
      const own = hat?.participationId ?? '';
      const by = handInAsked(meeting, today);
      if (stepId === undefined || !going.has(own) || by === null) return [];
      const files = await listHandedIn(local, meeting.id, stepId);
      const isIn = files.some(
        ({ row, state }) => row.participation_id === own && state.kind !== 'refused',
      );
      return isIn ? [] : [{ view, by }];
    }),
  );
  return asked.flat();
}
