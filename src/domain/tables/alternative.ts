import { anything, id, moment, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { answer } from './answer.ts';
import { isOpenForWork } from '../assessment/closing.ts';

/** What somebody wrote in a field that another had changed: it stands beside, for anyone to choose. */
export interface AlternativeRow extends RowHead {
  readonly tbl: string;
  readonly row_id: string;
  readonly field: string;
  readonly value: unknown;
  readonly cause: string;
  readonly written_at: string;
}

export const alternative: TableDefinition<'alternative', AlternativeRow> = {
  name: 'alternative',
  version: 1,
  columns: {
    tbl: text(60),
    row_id: id,
    field: text(60),
    value: anything,
    cause: text(100, 1),
    written_at: moment,
  },
  scopes: ['org'],
  key: ['row_id', 'field', 'cause'],
  merge: 'append',
  versionOf: 'row_id',
  parent: { tbl: answer.name, field: 'row_id' },
  isOpen: isOpenForWork,
  place: 'checklist',
};
