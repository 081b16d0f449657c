import { oneOf, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** Whom to ask: the organisation's in its course scope, the office's in the round's plan. */
export interface ContactRow extends RowHead {
  readonly topic: 'course';
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export const contact: TableDefinition<'contact', ContactRow> = {
  name: 'contact',
  version: 1,
  columns: {
    topic: oneOf(['course'], 'course'),
    name: text(200),
    email: text(254),
    phone: text(40),
  },
  scopes: ['course', 'plan'],
  key: ['scope_id', 'topic'],
  merge: 'field',
  place: 'course',
};
