import { getAssessment } from '#data/assessment/get-assessment.ts';
import { listChangedNotes, listNewNotes } from '#data/meetings/list-news.ts';
import { listHats } from '#data/people/list-hats.ts';
import { readTogether, type Local } from '#data/use-live.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { groupNews } from './group-news.ts';
import type { DisputedView, LateView } from './late-rows.tsx';

knowAllTables();

export { changedRows, disputedRows, newsRows } from './late-rows.tsx';

/** `since` is the visit before, undefined when nothing can be new. */
export function readLate(local: Local, since: string | undefined): Promise<LateView> {
  return readTogether(local, async () => {
    const [disputed, changed, fresh] = await Promise.all([
      listDisputed(local),
      listChangedNotes(local),
      since === undefined ? [] : listNewNotes(local, since),
    ]);
    return { disputed, changed, news: groupNews(fresh) };
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
