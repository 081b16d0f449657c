import { id, moment, oneOf, orNull, text, texts } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export const noteKinds = [
  'note',
  'lesson',
  'idea',
  'decision',
  'action',
  'plus',
  'minus',
  'interesting',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface NoteRow extends RowHead {
  /** The hat the note was written under. */
  readonly participation_id: string;
  readonly meeting_id: string | null;
  readonly agenda_item_id: string | null;
  readonly kind: NoteKind;
  readonly body: string;
  /** The phone's time when writing began: for display only. */
  readonly written_at: string;
  /** On an original: the scopes it was copied to. On a copy: empty. */
  readonly shared: readonly string[];
  /** On a copy: the id of the original. */
  readonly origin: string | null;
}

export const note: TableDefinition<'note', NoteRow> = {
  name: 'note',
  version: 1,
  columns: {
    participation_id: id,
    meeting_id: orNull(id),
    agenda_item_id: orNull(id),
    kind: oneOf(noteKinds, 'note'),
    body: text(10_000),
    written_at: moment,
    shared: texts,
    origin: orNull(id),
  },
  scopes: ['user', 'org', 'group', 'round', 'strategists'],
  merge: 'second',
  fields: { body: 'text', shared: 'set' },
  place: 'meeting',
};
