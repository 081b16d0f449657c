import { oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface OrganisationRow extends RowHead {
  /** SCB's code as a string (leading zeros matter); null for invented organisations. */
  readonly code: string | null;
  readonly name: string;
  readonly kind: 'municipality' | 'region';
}

export const organisation: TableDefinition<'organisation', OrganisationRow> = {
  name: 'organisation',
  version: 1,
  columns: {
    code: orNull(text(4)),
    name: text(200, 1),
    kind: oneOf(['municipality', 'region'], 'municipality'),
  },
  scopes: ['programme'],
  merge: 'server',
  place: 'programme',
};
