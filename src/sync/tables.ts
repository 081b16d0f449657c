import type { TableName } from '#domain/rows.ts';
import type { Fields } from './records.ts';

/**
 * How one field of two versions becomes one. `choice`: mine, the one synced last. `text`: by line.
 * `set`: three-way (what either added is kept, what either removed is gone). The rest are lattices,
 * where the join needs no base: `grow` union, `max`, `maxByKey`, `first` non-null, `furthest` state. `nullByKey`:
 * three-way by key, null where both changed one; without a base it is a lattice with null on top.
 */
export type FieldMerge =
  'choice' | 'text' | 'set' | 'nullByKey' | 'grow' | 'max' | 'maxByKey' | 'first' | 'furthest';

/**
 * `field`: field by field. `second`: as field, but texts that cannot be joined become two entries.
 * `alternative`: both versions are kept for a person to choose. `lattice`: every field is one.
 * `append`: written once. `server`: only the server decides. `latest`: the one synced last.
 */
export type RowMerge =
  'field' | 'second' | 'alternative' | 'lattice' | 'append' | 'server' | 'latest';

export interface TableRule {
  /** Raised when columns are added: the table is then read again from the start. */
  readonly version: number;
  readonly merge: RowMerge;
  /** Fields that are not a plain choice. */
  readonly fields?: Readonly<Record<string, FieldMerge>>;
  /** A row of the same scope that must reach the server first. */
  readonly parent?: { readonly tbl: TableName; readonly field: string };
  /**
   * Rows of the same scope that must be clean before a change here is frozen: those whose named
   * field equals this row's `by`, or (null) all of the table.
   */
  readonly after?: {
    readonly by: string;
    readonly rows: Readonly<Partial<Record<TableName, string | null>>>;
  };
}

const server: TableRule = { version: 1, merge: 'server' };
const append: TableRule = { version: 1, merge: 'append' };

/** The table of sync section 3; a test compares it with the migrations. */
export const tableRules: Readonly<Record<TableName, TableRule>> = {
  organisation: server,
  guidance: server,
  checklist_version: server,
  statement: server,
  round: server,
  group: server,
  participation: server,
  plan_step: server,
  occasion: server,
  seat_card: server,
  invitation: { version: 2, merge: 'field' },
  contact: { version: 1, merge: 'field' },
  stated_number: { version: 1, merge: 'field' },
  page_feedback: { version: 1, merge: 'field', fields: { word: 'text' } },
  meeting: { version: 1, merge: 'field' },
  agenda_item: {
    version: 1,
    merge: 'field',
    fields: { body: 'text' },
    parent: { tbl: 'meeting', field: 'meeting_id' },
  },
  note: { version: 1, merge: 'second', fields: { body: 'text', shared: 'set' } },
  lesson_progress: {
    version: 1,
    merge: 'lattice',
    fields: { state: 'furthest', furthest: 'max', finished_at: 'first', seconds: 'maxByKey' },
  },
  check_attempt: append,
  reflection: { version: 1, merge: 'field', fields: { body: 'text', shared: 'set' } },
  course_status: {
    version: 2,
    merge: 'lattice',
    fields: { modules_done: 'grow', credits: 'nullByKey', finished_at: 'first' },
  },
  group_session: { version: 2, merge: 'field', fields: { body: 'text', ended_at: 'first' } },
  credit: { ...append, parent: { tbl: 'group_session', field: 'session_id' } },
  credit_declined: append,
  guest: { version: 1, merge: 'field', parent: { tbl: 'group_session', field: 'session_id' } },
  learned_outcome: { version: 1, merge: 'field' },
  outcome_count: server,
  own_answer: { version: 1, merge: 'field', fields: { comment: 'text' } },
  assessment: { version: 1, merge: 'field' },
  answer: {
    version: 1,
    merge: 'alternative',
    fields: { comment: 'text' },
    parent: { tbl: 'assessment', field: 'assessment_id' },
    // what is handed in takes no edit until it is known to be open again
    after: { by: 'assessment_id', rows: { reopening: 'assessment_id' } },
  },
  alternative: { ...append, parent: { tbl: 'answer', field: 'row_id' } },
  // What was reviewed must be what stands at the server: everything of it travels first.
  hand_in: {
    ...append,
    parent: { tbl: 'assessment', field: 'assessment_id' },
    after: {
      by: 'assessment_id',
      rows: {
        assessment: 'id',
        answer: 'assessment_id',
        reopening: 'assessment_id',
        alternative: null,
      },
    },
  },
  reopening: { ...append, parent: { tbl: 'assessment', field: 'assessment_id' } },
  confirmation: { ...append, parent: { tbl: 'hand_in', field: 'hand_in_id' } },
};

export const syncedTables = Object.keys(tableRules) as readonly TableName[];

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tableRules, name);
}

/** `note@1`: what this build understands of a table. */
export function tableTag(tbl: TableName): string {
  return `${tbl}@${tableRules[tbl].version}`;
}

const tags: readonly string[] = syncedTables.map(tableTag).toSorted();

export function allTableTags(): readonly string[] {
  return tags;
}

/** States of `furthest` fields, earliest first. */
export const stateOrder = ['started', 'done'] as const;

/** A copy written into a wider scope by sharing; its original stays with its author. */
export function isCopy(row: Fields): boolean {
  return typeof row['origin'] === 'string';
}

const depth = new Map<TableName, number>();

/** How many parents stand above a table: lower goes first. */
export function parentDepth(tbl: TableName): number {
  const known = depth.get(tbl);
  if (known !== undefined) return known;
  const parent = tableRules[tbl].parent;
  const own = parent ? parentDepth(parent.tbl) + 1 : 0;
  depth.set(tbl, own);
  return own;
}
