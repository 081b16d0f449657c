import type { TableName } from '#domain/rows.ts';
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
  readonly field: 'body' | 'comment';
  /** Rows stand at the server from the start, or are made by the phones. */
  readonly standing: boolean;
  /** Rows a page holds; without it the product's own limit. */
  readonly page?: number;
  /** The server learns the field only later. */
  readonly behind?: boolean;
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
  standing: false,
} as const satisfies Partial<Shape>;

const shared = { ...note, people: 2, standing: true } as const;

export const shapes = {
  /** One note on two phones of one person. */
  note: { ...note, weights: { ...usual, remove: 8, poison: 1, forget: 3 } },
  /** One agenda item, two people: texts join or stand beside each other. */
  item: { ...shared, tbl: 'agenda_item', weights: { ...usual, remove: 4, move: 5, forget: 2 } },
  /** One agreed answer, two people: both versions are kept. */
  answer: { ...shared, tbl: 'answer', field: 'comment', weights: { ...usual, move: 3 } },
  /** A note and its copy in the group. */
  copy: {
    ...note,
    weights: { ...usual, write: 25, share: 18, withdraw: 12, remove: 4, forget: 3 },
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
  family: { ...shared, rows: 2, tbl: 'agenda_item', standing: false, weights: { ...usual } },
  /** The server is put back to what it was. */
  restore: {
    ...note,
    rows: 2,
    page: 2,
    weights: { ...usual, backup: 8, restore: 8, remove: 4, forget: 2 },
  },
  /** The same with two people, where others write on after it. */
  restoreShared: {
    ...shared,
    tbl: 'agenda_item',
    weights: { ...usual, backup: 8, restore: 8, remove: 2 },
  },
  /** One answer after another is lost while both go on writing. */
  race: {
    ...shared,
    tbl: 'agenda_item',
    lossy: true,
    weights: { write: 40, sync: 50, tabs: 4, late: 2 },
  },
  /** The phone is newer than the server. */
  behind: { ...shared, tbl: 'agenda_item', behind: true, weights: { ...usual, upgrade: 6 } },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as readonly ShapeName[];

export function shapeOf(name: ShapeName): Shape {
  return shapes[name];
}
