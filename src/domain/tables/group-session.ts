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
  scopes: ['course'],
  merge: 'field',
  fields: { body: 'text', ended_at: 'first' },
  indexes: ['id'],
  place: 'course',
};
