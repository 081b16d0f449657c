import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { LocalDb } from '#data/local/schema.ts';
import { listSearchable } from '#data/search/list-searchable.ts';
import { findAll, makeFindable, piecesOf, wordsOfQuery } from '#domain/search/search.ts';
import { fillNotes, localOf, typed, uid } from './notes.ts';

/** Milliseconds. `read`: once, when the page is opened; the others for each letter typed. */
export interface SearchTimes {
  readonly read: number;
  readonly keystrokes: readonly number[];
  readonly bare: readonly number[];
  /** How many notes each found at its last letter: they must agree. */
  readonly found: readonly [ours: number, bare: number];
}

/** As many as one screen draws. */
const SHOWN = 20;

async function run(notes: number, times: number): Promise<SearchTimes> {
  knowAllTables();
  const db = new LocalDb(uid);
  await fillNotes(db, notes);
  const begun = performance.now();
  const findable = makeFindable(await listSearchable(localOf(db)));
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
