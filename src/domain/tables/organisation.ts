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
  scopes: ['programme'],
  merge: 'server',
  place: 'programme',
};
