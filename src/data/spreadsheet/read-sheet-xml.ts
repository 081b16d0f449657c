import type { Cell, SheetRow } from '#domain/spreadsheet/sheet.ts';
import { limits, Stop } from './limits.ts';
import { attribute, scanXml, type XmlTag } from './scan-xml.ts';

/** What all sheets of a file share. */
export interface Shared {
  readonly strings: readonly string[];
  /** Styles whose numbers are days. */
  readonly days: ReadonlySet<number>;
  /** Cells and signs that are left of the limits. */
  readonly left: { cells: number; signs: number };
}

interface Open {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  text: string;
}

/**
 * The cells of one sheet. Formulas (`f`) are passed over: what counts is the value they came to when
 * the file was saved (`v`).
 */
export function readSheetXml(xml: string, shared: Shared): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let [number, cells, cell, inside]: [number, Cell[], Open | undefined, string] = [
    0,
    [],
    undefined,
    '',
  ];
  const openTag = (tag: XmlTag) => {
    if (tag.name === 'row') {
      [number, cells] = [Number(attribute(tag, 'r') ?? number + 1), []];
      if (!Number.isInteger(number) || number < 1) throw new Stop('broken');
    } else if (tag.name === 'c') cell = openCell(tag, cells.length);
    else if (['v', 't', 'rPh', 'f'].includes(tag.name) && inside !== 'rPh') inside = tag.name;
  };
  const closeTag = ({ name }: XmlTag) => {
    if (name === inside) inside = '';
    if (name === 'c' && cell) {
      addCell(cells, cell, shared);
      cell = undefined;
    }
    if (name === 'row' && cells.length > 0) rows.push({ number, cells });
  };
  scanXml(xml, {
    tag: (tag) => {
      if (tag.opens) openTag(tag);
      if (tag.closes) closeTag(tag);
    },
    text: (text) => {
      if (!cell) return;
      if (inside === 'v') cell.value = (cell.value ?? '') + text;
      if (inside === 't') cell.text += text;
    },
  });
  return rows;
}

function openCell(tag: XmlTag, next: number): Open {
  const [, letters] = /^([A-Z]{1,3})\d/u.exec(attribute(tag, 'r') ?? '') ?? [];
  return {
    column: letters === undefined ? next : columnOf(letters),
    type: attribute(tag, 't') ?? 'n',
    style: Number(attribute(tag, 's') ?? 0),
    value: undefined,
    text: '',
  };
}

/** A → 0, Z → 25, AA → 26 */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Empty cells up to the next filled one cost as much as filled ones: a trap is a row of them. */
function addCell(cells: Cell[], cell: Open, { strings, days, left }: Shared): void {
  const value = valueOf(cell, strings, days);
  if (value === null || value === '' || cell.column >= limits.columns) return;
  left.cells -= Math.max(1, cell.column + 1 - cells.length);
  left.signs -= typeof value === 'string' ? value.length : 1;
  if (left.cells < 0 || left.signs < 0) throw new Stop('tooLarge');
  while (cells.length < cell.column) cells.push(null);
  cells[cell.column] = value;
}

function valueOf(cell: Open, strings: readonly string[], days: ReadonlySet<number>): Cell {
  const { type, value, text, style } = cell;
  if (type === 'inlineStr') return unescape(text);
  if (value === undefined) return null;
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'b') return value.trim() === '1';
  if (type !== 'n') return unescape(value);
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  return days.has(style) ? dayOf(number) : number;
}

/** What somebody typed as 1-2 and the spreadsheet took for a day stays to be seen as one. */
function dayOf(serial: number): Cell {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return Number.isNaN(date.getTime()) ? serial : date.toISOString().slice(0, 10);
}

/** A sign that XML has no place for is written as `_x000D_`. */
export function unescape(text: string): string {
  return text.replaceAll(/_x([\da-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
