import { id, orNull, text, texts } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface ReflectionRow extends RowHead {
  readonly question: string;
  readonly body: string;
  readonly shared: readonly string[];
  readonly origin: string | null;
}

export const reflection: TableDefinition<'reflection', ReflectionRow> = {
  name: 'reflection',
  version: 1,
  columns: { question: text(100, 1), body: text(10_000), shared: texts, origin: orNull(id) },
  scopes: ['user', 'course'],
  key: ['author_id', 'question'],
  merge: 'field',
  fields: { body: 'text', shared: 'set' },
  place: 'course',
};
