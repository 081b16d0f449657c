import { recordDocument } from '#content/words/meetings/record-document.ts';
import { recordState } from '#domain/meetings/record-state.ts';
import { composeRecord } from '#domain/meetings/record.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import { noteRow } from './note-rows.ts';
import { attendanceRow, itemRow, meetingRow, partRow, recordRow, todoRow } from './record-rows.ts';

const shared = (origin: string, body: string, fields: Partial<NoteRow> = {}) =>
  noteRow({
    scope_id: 'group:g1',
    id: `copy-${origin}`,
    origin,
    body,
    participation_id: 'p-granvik',
    ...fields,
  });

/** A record with everything in it, agreed, and one paragraph changed after that. */
export function wholeDocument() {
  const record = recordRow({
    purpose: 'Lära av varandras nuläge.\nOch välja vad vi tar hem.',
    published_at: '2026-12-11T09:00:00Z',
    reply_by: '2026-12-18',
  });
  const composed = composeRecord({
    meeting: meetingRow(),
    record,
    parts: [
      partRow({
        source_id: 'n2',
        body: 'Omskrivet & <rättat> efteråt',
        updated_at: '2026-12-28T09:00:00Z',
      }),
      partRow({ id: 'part2', source_id: 'n3', left_out: true }),
    ],
    items: [itemRow({ title: 'Granvik: skattning och nuläge' })],
    notes: [
      shared('n1', 'Granvik har siffror per kön i 9 av 40 mål.\nStrandhamn frågade hur de mäts.'),
      shared('n2', 'De började med ett uppdrag.', { kind: 'lesson' }),
      shared('n3', 'Det här är utelämnat.'),
      shared('n4', 'Vi byter chefsuppdragen med varandra.', { kind: 'decision' }),
      shared('n5', 'Vi ses också i mars.', { kind: 'decision' }),
      shared('n6', 'Fast punkt på ledningsgruppens möten.', { kind: 'idea' }),
      shared('n7', 'Bra samtal', { kind: 'plus' }),
      shared('n8', 'Trångt rum', { kind: 'minus' }),
      shared('n9', 'Siffran per möte 📈', { kind: 'interesting' }),
      shared('n10', 'Utan punkt', { agenda_item_id: null }),
    ],
    todos: [
      todoRow(),
      todoRow({ id: 't2', participation_id: null, body: 'Boka lokal', due_on: null }),
    ],
    attendance: [
      attendanceRow(),
      attendanceRow({ seat_id: 's2', name: 'Åsa Öberg', role: 'strategist', presence: 'remote' }),
      attendanceRow({
        seat_id: 's3',
        role: 'guest',
        participation_id: null,
        name: 'Gun',
        unit: 'Länsstyrelsen',
      }),
    ],
    meetings: [
      meetingRow({ id: 'm2', title: 'Lärandeträff 2', held_on: '2027-04-22', place: 'Granvik' }),
    ],
    participations: ['p-granvik'],
  });
  return recordDocument(composed, recordState(record, [], '2027-01-10'), {
    organisations: new Map([['p-granvik', 'Granvik']]),
    seats: new Map(),
  });
}
