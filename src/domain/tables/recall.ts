import { moment, oneOf, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** Every module's questions at once: put aside under this name, none is offered. */
export const allRecalls = 'all';

/** What a person has done with the offer to recall a module: her own, and no count of anything. */
export interface RecallRow extends RowHead {
  /** A module's key, or `allRecalls`. */
  readonly subject: string;
  /** open: it may be offered; done; skipped: not this one, or none at all. */
  readonly state: 'open' | 'done' | 'skipped';
  readonly chosen_at: string;
}

export const recall: TableDefinition<'recall', RecallRow> = {
  name: 'recall',
  version: 1,
  columns: {
    subject: text(100, 1),
    state: oneOf(['open', 'done', 'skipped'], 'open'),
    chosen_at: moment,
  },
  scopes: ['user'],
  key: ['author_id', 'subject'],
  merge: 'latest',
  place: 'course',
};
