import { listChangedNotes, listNewNotes } from '#data/meetings/list-news.ts';
import type { SignedNote } from '#data/meetings/sign-notes.ts';
import { readTogether, type Local } from '#data/use-live.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { groupNews, type News } from './group-news.ts';

knowAllTables();

export interface HomeNotes {
  /** Own entries whose readers still see an earlier text. */
  readonly changed: readonly SignedNote[];
  readonly news: readonly News[];
}

/** What Hem tells of entries; `since` is the visit before, undefined when nothing can be new. */
export function readNotes(local: Local, since: string | undefined): Promise<HomeNotes> {
  return readTogether(local, async () => {
    const [changed, fresh] = await Promise.all([
      listChangedNotes(local),
      since === undefined ? [] : listNewNotes(local, since),
    ]);
    return { changed, news: groupNews(fresh) };
  });
}
