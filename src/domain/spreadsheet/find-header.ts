import { fold, textOf, type Cell, type SheetRow } from './sheet.ts';

/** What people call the columns of a checklist, and what they put in them. */
export interface ListWords {
  readonly statement: readonly string[];
  readonly code: readonly string[];
  readonly score: readonly string[];
  readonly comment: readonly string[];
  readonly evidence: readonly string[];
  readonly occasion: readonly string[];
  readonly organisation: readonly string[];
  readonly kind: readonly string[];
  /** How a row begins that counts the others. */
  readonly totals: readonly string[];
  /** A cross, in the signs people use. */
  readonly marks: readonly string[];
}

type Named = 'statement' | 'code' | 'comment' | 'evidence' | 'occasion' | 'organisation' | 'kind';
const named: readonly Named[] = [
  'statement',
  'code',
  'comment',
  'evidence',
  'occasion',
  'organisation',
  'kind',
];

/** Where in a sheet the list stands. */
export interface Header {
  /** The row after which it begins. */
  readonly number: number;
  /** Column → the score a mark in it means; one column alone holds the score itself. */
  readonly scores: ReadonlyMap<number, number> | number;
  readonly columns: Readonly<Partial<Record<Named, number>>>;
}

/** A list begins within a page of titles and explanations. */
const rowsLookedAt = 80;
/** "Kommentar" may stand in a merged cell over "1 2 3". */
const rowsAbove = 2;

export function findHeader(
  rows: readonly SheetRow[],
  scale: readonly number[],
  words: ListWords,
): Header | undefined {
  const head = rows.slice(0, rowsLookedAt);
  for (const [at, { number, cells }] of head.entries()) {
    const scores = scoreColumns(cells, scale) ?? single(cells, words);
    if (scores === undefined) continue;
    const near = head.slice(Math.max(0, at - rowsAbove), at + 1).toReversed();
    const taken = typeof scores === 'number' ? [scores] : [...scores.keys()];
    return { number, scores, columns: nameColumns(near, words, new Set(taken)) };
  }
  return undefined;
}

/** One column for each score, headed by it: "1", "1:a", "1 = Saknas". */
function scoreColumns(
  cells: readonly Cell[],
  scale: readonly number[],
): ReadonlyMap<number, number> | undefined {
  const columns = new Map<number, number>();
  for (const [column, cell] of cells.entries()) {
    const score = headed(cell);
    if (score === undefined || !scale.includes(score)) continue;
    if ([...columns.values()].includes(score)) return undefined;
    columns.set(column, score);
  }
  return columns.size === scale.length ? columns : undefined;
}

function headed(cell: Cell): number | undefined {
  const [, digits] = /^(\d{1,2})(?::?a)?(?:$|[\s.=:)–-])/u.exec(textOf(cell)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function single(cells: readonly Cell[], words: ListWords): number | undefined {
  const score = cells.findIndex((cell) => isCalled(cell, words.score));
  const isList = cells.some(
    (cell) => isCalled(cell, words.statement) || isCalled(cell, words.code),
  );
  return score >= 0 && isList ? score : undefined;
}

function nameColumns(
  near: readonly SheetRow[],
  words: ListWords,
  taken: Set<number>,
): Header['columns'] {
  const columns: Partial<Record<Named, number>> = {};
  for (const { cells } of near)
    for (const name of named) {
      if (columns[name] !== undefined) continue;
      const at = cells.findIndex(
        (cell, column) => !taken.has(column) && isCalled(cell, words[name]),
      );
      if (at < 0) continue;
      columns[name] = at;
      taken.add(at);
    }
  return columns;
}

/** "Kommentar", "Kommentar / exempel" */
export function isCalled(cell: Cell | undefined, names: readonly string[]): boolean {
  const written = fold(textOf(cell));
  if (written === '') return false;
  return names.map(fold).some((name) => written === name || written.startsWith(`${name} `));
}
