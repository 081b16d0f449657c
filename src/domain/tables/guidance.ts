import { count, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface GuidanceRow extends RowHead {
  readonly factor: number;
  readonly title: string;
  readonly body: string;
}

export const guidance: TableDefinition<'guidance', GuidanceRow> = {
  name: 'guidance',
  version: 1,
  columns: { factor: count(0, 100), title: text(300), body: text(12_000) },
  scopes: ['programme'],
  merge: 'server',
  place: 'programme',
};
