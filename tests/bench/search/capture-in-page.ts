import { Dexie } from 'dexie';
import { indexes } from '#domain/rows/indexes.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { LocalDb } from '#data/local/schema.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import { fillNotes, localOf, uid } from './notes.ts';

/** Milliseconds from a letter until it is on the phone's disk; by us, and as a bare put of the same row. */
export interface CaptureTimes {
  readonly saved: readonly number[];
  readonly bare: readonly number[];
}

/** In turns, so that a busy machine is busy for both. */
async function run(notes: number, times: number): Promise<CaptureTimes> {
  knowAllTables();
  const db = new LocalDb(uid);
  await fillNotes(db, notes);
  const bareDb = new Dexie('bare', { chromeTransactionDurability: 'strict' });
  bareDb.version(1).stores({ note: ['[scope_id+id]', ...indexes.note].join(',') });
  const rows = await db.rows('note').toArray();
  await bareDb.table('note').bulkPut(rows);
  const local = localOf(db);
  const at = { id: 'n7', participationId: 'p1', meetingId: 'm1', agendaItemId: 'i1' };
  const row = rows.find(({ id }) => id === at.id);
  const saved: number[] = [];
  const bare: number[] = [];
  let body = 'Vi';
  for (let time = 0; time < times * 10; time += 1) {
    body += ' ord'[time % 4];
    const begun = performance.now();
    await saveNote(local, { ...at, body });
    saved.push(performance.now() - begun);
    const asked = performance.now();
    await bareDb.table('note').put({ ...row, body });
    bare.push(performance.now() - asked);
  }
  const kept = await db.rows('note').get([`user:${uid}`, at.id]);
  if (kept?.body !== body || kept._d !== 1) throw new Error('not what was typed');
  db.close();
  bareDb.close();
  return { saved, bare };
}

Object.assign(globalThis, { benchCapture: run });

declare global {
  // Only inside the page that is measured.
  var benchCapture: typeof run;
}
