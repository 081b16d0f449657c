/** What a cell holds; a formula is what it last came to, never itself. */
export type Cell = string | number | boolean | null;

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** One sheet of a file; rows with nothing in them are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Why a file could not be read. */
export type Unreadable =
  | 'tooLarge'
  | 'empty'
  | 'broken'
  | 'notSpreadsheet'
  /** The format of before 2007. */
  | 'old'
  | 'locked'
  | 'tooSlow'
  | 'failed';

export type FileRead =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly reason: Unreadable };

/** A sheet to be written. */
export interface SheetOut {
  readonly name: string;
  readonly rows: readonly (readonly CellOut[])[];
  /** In letters. */
  readonly widths: readonly number[];
  /** How many of the first rows stay when one scrolls. */
  readonly fixed: number;
}

export type CellOut = Cell | { readonly value: Cell; readonly look: 'title' | 'head' | 'mark' };

export function valueOf(cell: CellOut): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** What a person sees of a cell. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Letters and digits alone, without case and accents: how two people write the same thing alike. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
