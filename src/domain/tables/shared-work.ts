import { workSnapshot, type WorkSnapshot } from '../improvement/work-snapshot.ts';
import { id, moment } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** What the group is shown of a work: a copy in one piece, made on purpose. A tombstone takes it back. */
export interface SharedWorkRow extends RowHead {
  readonly work_id: string;
  /** Whose work it is; any of its seats shares it anew or takes it back. */
  readonly participation_id: string;
  /** Null: not as this app reads it. */
  readonly snapshot: WorkSnapshot | null;
  readonly shared_at: string;
}

export const sharedWork: TableDefinition<'shared_work', SharedWorkRow> = {
  name: 'shared_work',
  version: 1,
  columns: {
    work_id: id,
    participation_id: id,
    snapshot: workSnapshot,
    shared_at: moment,
  },
  scopes: ['group'],
  key: ['work_id', 'participation_id'],
  owner: 'participation_id',
  merge: 'latest',
  latestBy: 'shared_at',
  isCopy: true,
  place: 'improvement',
};
