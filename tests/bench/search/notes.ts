import type { Local } from '#data/local/local.ts';
import type { LocalDb } from '#data/local/schema.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export const uid = 'bench';
const words =
  'vi byter uppdrag med varandra före nästa träff och åtgärder följs upp på mötet en kvart i månaden'.split(
    ' ',
  );
/** What is looked for, letter by letter. */
export const typed = 'åtgärder';

/** A phone that nobody syncs. */
export function localOf(db: LocalDb): Local {
  return {
    db,
    uid,
    email: 'bench@orten.test',
    device: 'bench',
    list: (tbl, where) => listVisible(db, tbl, where),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    poke: () => undefined,
    syncNow: () => Promise.resolve('offline'),
  };
}

export async function fillNotes(db: LocalDb, notes: number): Promise<void> {
  const rows = Array.from({ length: notes }, (_, at) => ({
    scope_id: `user:${uid}`,
    id: `n${at}`,
    author_id: uid,
    deleted: false,
    version: 1,
    updated_by: uid,
    updated_at: '2026-12-10T09:00:00Z',
    participation_id: 'p1',
    meeting_id: 'm1',
    agenda_item_id: 'i1',
    kind: 'note',
    // About two hundred letters; every seventh has the word that is looked for.
    body: Array.from({ length: 36 }, (__, word) =>
      at % 7 !== 0 && words[(at + word) % words.length] === typed
        ? 'annat'
        : words[(at + word) % words.length],
    ).join(' '),
    written_at: new Date(1_800_000_000_000 + at * 60_000).toISOString(),
    shared: [],
    origin: null,
    _p: null,
    _v: 1,
    _d: 0,
    _g: 1,
  }));
  await db.table('note').bulkPut(rows);
}
