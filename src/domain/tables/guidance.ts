import type { RowHead, TableDefinition } from '../table.ts';

export interface GuidanceRow extends RowHead {
  readonly factor: number;
  readonly title: string;
  readonly body: string;
}

export const guidance: TableDefinition<'guidance', GuidanceRow> = {
  name: 'guidance',
  version: 1,
  scopes: ['programme'],
  merge: 'server',
  place: 'programme',
};
