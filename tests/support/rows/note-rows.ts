import type { NoteRow } from '#domain/tables/note.ts';

/** A note as it lies in a table; tests name only what they are about. */
export function noteRow(fields: Partial<NoteRow> = {}): NoteRow {
  return {
    scope_id: 'user:anna',
    id: 'n1',
    author_id: 'anna',
    deleted: false,
    version: 1,
    updated_by: 'anna',
    updated_at: '2026-12-10T09:20:00Z',
    participation_id: 'granvik',
    meeting_id: 'm1',
    agenda_item_id: 'i1',
    kind: 'note',
    body: 'Fråga Lars vad det kostade.',
    written_at: '2026-12-10T09:20:00Z',
    shared: [],
    origin: null,
    ...fields,
  };
}
