import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { LocalDb } from '#data/local/schema.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listSearchable } from '#data/search/list-searchable.ts';
import { findAll, makeFindable, piecesOf, wordsOfQuery } from '#domain/search/search.ts';

/** Milliseconds. `read`: once, when the page is opened; the others for each letter typed. */
export interface SearchTimes {
  readonly read: number;
  readonly keystrokes: readonly number[];
  readonly bare: readonly number[];
  /** How many notes each found at its last letter: they must agree. */
  readonly found: readonly [ours: number, bare: number];
}

const uid = 'bench';
const words =
  'vi byter uppdrag med varandra före nästa träff och åtgärder följs upp på mötet en kvart i månaden'.split(
    ' ',
  );
/** What is typed, letter by letter. */
const typed = 'åtgärder';
/** As many as one screen draws. */
const SHOWN = 20;

async function fill(db: LocalDb, notes: number): Promise<void> {
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
    _v: 1,
    _d: 0,
    _g: 1,
  }));
  await db.table('note').bulkPut(rows);
}

async function run(notes: number, times: number): Promise<SearchTimes> {
  knowAllTables();
  const db = new LocalDb(uid);
  await fill(db, notes);
  const local = { db, uid, list: (tbl, where) => listVisible(db, tbl, where) } as Pick<
    Local,
    'db' | 'uid' | 'list'
  >;
  const begun = performance.now();
  const findable = makeFindable(await listSearchable(local as Local));
  const read = performance.now() - begun;
  const keystrokes: number[] = [];
  const bare: number[] = [];
  const found: [number, number] = [0, 0];
  for (let time = 0; time < times; time += 1)
    for (let length = 2; length <= typed.length; length += 1) {
      const query = typed.slice(0, length);
      const at = performance.now();
      const wanted = wordsOfQuery(query);
      const hits = findAll(findable, wanted);
      const pieces = hits.slice(0, SHOWN).map((hit) => piecesOf(hit, wanted));
      keystrokes.push(performance.now() - at);
      found[0] = hits.length;
      if (pieces.length > SHOWN) throw new Error('more than a screen');
      const asked = performance.now();
      const rows = await db
        .table<{ readonly body: string }>('note')
        .filter((row) => row.body.toLowerCase().includes(query))
        .toArray();
      bare.push(performance.now() - asked);
      found[1] = rows.length;
    }
  db.close();
  return { read, keystrokes, bare, found };
}

Object.assign(globalThis, { benchSearch: run });

declare global {
  // Only inside the page that is measured.
  var benchSearch: typeof run;
}
