import { id, moment, optional, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface GroupSessionRow extends RowHead {
  readonly participation_id: string;
  readonly module: string;
  readonly held_at: string;
  /** The group's note, written by the one who leads. Missing in rows of an earlier build. */
  readonly body?: string;
  /** Null while the talk goes on. */
  readonly ended_at?: string | null;
}

export const groupSession: TableDefinition<'group_session', GroupSessionRow> = {
  name: 'group_session',
  version: 2,
  columns: {
    participation_id: id,
    module: text(100, 1),
    held_at: moment,
    body: optional(text(10_000)),
    ended_at: optional(orNull(moment)),
  },
  scopes: ['course'],
  merge: 'field',
  fields: { body: 'text', ended_at: 'first' },
  place: 'course',
};
