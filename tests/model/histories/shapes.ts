import type { TableName } from '#domain/tables.ts';
import type { Step } from './history.ts';

/**
 * A narrow world: two or three phones and a row or two. Narrow ones meet the rare turn a hundred
 * times as often as wide ones; each shape leans towards the pitfalls it is there for.
 */
export interface Shape {
  readonly phones: number;
  /** Whose the second phone is: the same person's, or another's in the same scope. */
  readonly people: 1 | 2;
  readonly rows: number;
  /** At most three more than this. */
  readonly length: number;
  readonly tbl: TableName;
  /** The field that is written in. */
  readonly field: 'body' | 'comment' | 'saw';
  /** Of what each row is, where they differ; without it all are of `tbl`. */
  readonly tables?: readonly TableName[];
  /** Rows stand at the server from the start, or are made by the phones. */
  readonly atServer: boolean;
  /** Rows a page holds; without it the product's own limit. */
  readonly page?: number;
  /** The server learns the field only later. */
  readonly behind?: boolean;
  /** The server takes only so many changes an hour, until everybody heals. */
  readonly mostAnHour?: number;
  /** The rows are answers of a joint assessment that is handed in. */
  readonly sealed?: boolean;
  /** Each person speaks for an organisation, which opens what it hands in for the other. */
  readonly opens?: boolean;
  /** The rows are tests of one improvement work, whose copy the group is shown. */
  readonly works?: boolean;
  /** The second phone has an older app. */
  readonly older?: boolean;
  /** Answers are lost more often than not. */
  readonly lossy?: boolean;
  readonly weights: Partial<Record<Step['t'], number>>;
}

const usual = { write: 40, sync: 40, tabs: 4, late: 4, wait: 5 } as const;

const note = {
  phones: 2,
  people: 1,
  rows: 1,
  length: 11,
  tbl: 'note',
  field: 'body',
  atServer: false,
} as const satisfies Partial<Shape>;

const shared = { ...note, people: 2, atServer: true } as const;

export const shapes = {
  /** One note on two phones of one person. */
  note: { ...note, weights: { ...usual, remove: 8, poison: 2, forget: 3, settle: 2 } },
  /** One agenda item, two people: texts join or stand beside each other. */
  item: {
    ...shared,
    tbl: 'agenda_item',
    weights: { ...usual, remove: 4, move: 5, forget: 2, settle: 2 },
  },
  /** One agreed answer, two people: both versions are kept. */
  answer: { ...shared, tbl: 'answer', field: 'comment', weights: { ...usual, move: 3, choose: 4 } },
  /** A note and its copies in the organisation and the group. */
  copy: {
    ...note,
    weights: {
      ...usual,
      write: 25,
      share: 18,
      withdraw: 14,
      close: 10,
      empty: 2,
      remove: 3,
      undo: 2,
      forget: 3,
    },
  },
  /** Three notes read in pages of one, and tombstones cleared away. */
  pages: {
    ...note,
    rows: 3,
    length: 14,
    page: 1,
    weights: { ...usual, remove: 16, forget: 12, tabs: 2 },
  },
  /** A meeting and what hangs on it. */
  family: { ...shared, rows: 2, tbl: 'agenda_item', atServer: false, weights: { ...usual } },
  /** The server is put back to what it was. */
  restore: {
    ...note,
    rows: 2,
    page: 2,
    weights: { ...usual, backup: 8, restore: 8, remove: 4, forget: 2, settle: 5 },
  },
  /** The same with two people, where others write on after it. */
  restoreShared: {
    ...shared,
    tbl: 'agenda_item',
    weights: { ...usual, backup: 8, restore: 8, remove: 2, move: 6, wait: 9, settle: 6 },
  },
  /** Read through, handed in, confirmed and opened again, while both go on writing. */
  handIn: {
    ...shared,
    rows: 2,
    length: 16,
    tbl: 'answer',
    field: 'comment',
    sealed: true,
    weights: {
      ...usual,
      write: 24,
      review: 8,
      handIn: 14,
      confirm: 8,
      reopen: 8,
      choose: 4,
      settle: 3,
    },
  },
  /** Two organisations hand in, and say and take back that the other may read it. */
  opened: {
    ...note,
    people: 2,
    length: 16,
    opens: true,
    weights: { ...usual, write: 4, openUp: 22, closeUp: 8, handInElsewhere: 10 },
  },
  /** A work with two tests and a figure, begun and decided about, shared and taken back by two who write at once. */
  works: {
    ...shared,
    rows: 2,
    length: 14,
    tbl: 'cycle',
    field: 'saw',
    atServer: false,
    works: true,
    weights: { ...usual, write: 26, work: 30, forget: 2 },
  },
  /** Signed out with unsent work: kept on the phone, or erased with a file that may be read back. */
  signOut: {
    ...note,
    rows: 2,
    weights: { ...usual, signOut: 6, signIn: 8, erase: 5, remove: 3, poison: 1, settle: 2 },
  },
  /** The same where others write too, and one may have lost one's place. */
  signOutShared: {
    ...shared,
    tbl: 'agenda_item',
    weights: { ...usual, signOut: 6, signIn: 8, erase: 4, move: 4 },
  },
  /** One of two phones has an older app and gets today's with unsent work. */
  older: {
    ...shared,
    tbl: 'agenda_item',
    older: true,
    page: 2,
    weights: { ...usual, write: 25, writeInGroup: 20, update: 6, forget: 2 },
  },
  /** One answer after another is lost while both go on writing. */
  race: {
    ...shared,
    tbl: 'agenda_item',
    lossy: true,
    weights: { write: 40, sync: 50, tabs: 4, late: 2 },
  },
  /** Three phones of two people, with a little of everything. */
  wide: {
    ...note,
    phones: 3,
    people: 2,
    rows: 6,
    length: 42,
    tables: ['note', 'note', 'answer', 'agenda_item', 'own_answer', 'lesson_progress'],
    weights: {
      ...usual,
      share: 9,
      withdraw: 5,
      close: 3,
      remove: 5,
      poison: 2,
      move: 5,
      forget: 4,
    },
  },
  /** The phone is newer than the server. */
  behind: { ...shared, tbl: 'agenda_item', behind: true, weights: { ...usual, upgrade: 6 } },
  /** More is pasted than the server takes: it stays here, shared or not, until it is shortened. */
  tooLong: {
    ...note,
    rows: 2,
    weights: {
      ...usual,
      stretch: 16,
      shorten: 8,
      share: 8,
      withdraw: 4,
      close: 8,
      remove: 4,
      signOut: 2,
      signIn: 3,
      erase: 2,
    },
  },
  /** The same in an answer that another writes in too. */
  tooLongShared: {
    ...shared,
    tbl: 'answer',
    field: 'comment',
    weights: { ...usual, stretch: 16, shorten: 8, move: 2, choose: 3 },
  },
  /** The server has had enough of a person for now. */
  tight: {
    ...note,
    rows: 3,
    length: 14,
    mostAnHour: 2,
    weights: { ...usual, remove: 8, settle: 2 },
  },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;
/** Those that are lived by the thousand: the wide one meets the rare turn too seldom. */
export const shapeNames = (Object.keys(shapes) as readonly ShapeName[]).filter(
  (name) => name !== 'wide',
);

export function shapeOf(name: ShapeName): Shape {
  return shapes[name];
}
