import { fieldLimits, signsOver } from '../field-limits.ts';
import { findHeader, isCalled, type Header, type ListWords } from './find-header.ts';
import { matcherOf, type FormStatement, type Match } from './match-statement.ts';
import { readScore, type ScoreTrouble } from './read-score.ts';
import { fold, textOf, type Cell, type Sheet, type SheetRow } from './sheet.ts';

export interface Form {
  readonly statements: readonly FormStatement[];
  /** The scores there are, e.g. 1, 2, 3. */
  readonly scale: readonly number[];
}

/** What a row says of a statement; '' and null say nothing. */
export interface Said {
  readonly score: number | null;
  readonly comment: string;
  readonly evidence: string;
}

export type SkipReason =
  | ScoreTrouble
  /** unsure: something like it stands in the list. torn: the code is one statement's, the words another's. */
  | { readonly kind: 'unknown' | 'unsure' | 'torn' }
  /** The same statement has another row, too. */
  | { readonly kind: 'twice'; readonly other: number }
  | {
      readonly kind: 'tooLong';
      readonly field: 'comment' | 'evidence';
      readonly over: number;
    };

/** By what a row was known. */
export type ReadHow = 'code' | 'text' | 'likeness' | 'number';

interface RowPlace {
  readonly row: number;
  /** What the row calls its statement. */
  readonly text: string;
}
export type ListRow =
  | (RowPlace & {
      readonly kind: 'read';
      readonly statementId: string;
      readonly how: ReadHow;
      readonly said: Said;
    })
  | (RowPlace & {
      readonly kind: 'skipped';
      /** The one it is about, or is most like. */
      readonly statementId: string | null;
      readonly reason: SkipReason;
    });

export interface ListRead {
  readonly rows: readonly ListRow[];
  /** Rows about another occasion, organisation or kind of scores. */
  readonly elsewhere: number;
  /** Rows without a certain statement whose number is one's own list's. */
  readonly numbered: number;
}

/** Which rows of a list with several occasions and organisations are meant. */
export interface Meant {
  readonly occasion: string;
  readonly organisation: string;
  readonly kind: string;
}

export interface ListOptions {
  readonly form: Form;
  readonly words: ListWords;
  readonly meant: Meant;
  /** Take the statement with the row's number where the words are not enough. */
  readonly byNumber: boolean;
}

/** The second is the column's own. */
const limits = { comment: fieldLimits.comment, evidence: 500 } as const;

/** More rows than any list has. */
const mostRows = 2000;

/** Undefined when there is no checklist in the sheet. */
export function readList(sheet: Sheet, options: ListOptions): ListRead | undefined {
  const header = findHeader(sheet.rows, options.form.scale, options.words);
  if (!header) return undefined;
  const match = matcherOf(options.form.statements);
  const after = sheet.rows.filter(({ number }) => number > header.number).slice(0, mostRows);
  const here = after.filter((row) => isMeant(row, header, options.meant));
  const rows = here.flatMap((row) => readRow(row, { header, options, match }) ?? []);
  if (!rows.some(isOfForm)) return undefined;
  return {
    rows: withoutTwice(rows.map(({ number: _n, ...row }) => row)),
    elsewhere: after.length - here.length,
    numbered: rows.filter(
      ({ number, ...row }) => isLost(row) && statementOf(options.form, number) !== undefined,
    ).length,
  };
}

const isOfForm = (row: ListRow) => row.kind === 'read' || row.reason.kind !== 'unknown';
const isLost = (row: ListRow) =>
  row.kind === 'skipped' && (row.reason.kind === 'unknown' || row.reason.kind === 'unsure');
const statementOf = ({ statements }: Form, number: number | undefined) =>
  statements.find(({ ord }) => ord === number);

function isMeant({ cells }: SheetRow, { columns }: Header, meant: Meant): boolean {
  return (['occasion', 'organisation', 'kind'] as const).every((name) => {
    const column = columns[name];
    const written = column === undefined ? '' : fold(textOf(cells[column]));
    return written === '' || written === fold(meant[name]);
  });
}

interface Reading {
  readonly header: Header;
  readonly options: ListOptions;
  readonly match: (texts: readonly string[]) => Match;
}

type NumberedRow = ListRow & { readonly number: number | undefined };

/** Undefined where the row is no statement's: a heading, a total, an empty line. */
function readRow({ number: row, cells }: SheetRow, reading: Reading): NumberedRow | undefined {
  const { header, options } = reading;
  const texts = namesOf(cells, header);
  const text = texts.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const score = readScore(cells, header.scores, options);
  const said = {
    score: score.ok ? score.score : null,
    comment: textAt(cells, header.columns.comment),
    evidence: textAt(cells, header.columns.evidence),
  };
  const number = numberOf(texts);
  const found = identify(texts, number, reading);
  const place = { row, text, number };
  if (found.kind !== 'found') {
    const isFilled = !score.ok || !isSilent(said);
    if (!isFilled || texts.some((one) => isCalled(one, options.words.totals))) return undefined;
    const statementId = found.kind === 'none' ? null : found.id;
    const kind = found.kind === 'none' ? 'unknown' : found.kind;
    return { ...place, kind: 'skipped', statementId, reason: { kind } };
  }
  const { id: statementId, how } = found;
  const reason = score.ok ? tooLong(said) : score.trouble;
  return reason
    ? { ...place, kind: 'skipped', statementId, reason }
    : { ...place, kind: 'read', statementId, how, said };
}

type Identified =
  | Exclude<Match, { kind: 'found' }>
  | { readonly kind: 'found'; readonly id: string; readonly how: ReadHow };

function identify(
  texts: readonly string[],
  number: number | undefined,
  { options, match }: Reading,
): Identified {
  const found: Match = texts.length === 0 ? { kind: 'none' } : match(texts);
  if (found.kind === 'found' || found.kind === 'torn' || !options.byNumber) return found;
  const numbered = statementOf(options.form, number);
  return numbered ? { kind: 'found', id: numbered.id, how: 'number' } : found;
}

function tooLong(said: Said): SkipReason | undefined {
  for (const field of ['comment', 'evidence'] as const) {
    const over = signsOver(said[field], limits[field]);
    if (over > 0) return { kind: 'tooLong', field, over };
  }
  return undefined;
}

/** The cells that may name the statement, its code or its number. */
function namesOf(cells: readonly Cell[], header: Header): string[] {
  const { comment, evidence, occasion, organisation, kind } = header.columns;
  const scores = typeof header.scores === 'number' ? [header.scores] : [...header.scores.keys()];
  const other = new Set([comment, evidence, occasion, organisation, kind, ...scores]);
  return cells.flatMap((cell, column) => {
    const text = other.has(column) ? '' : textOf(cell);
    return text === '' ? [] : [text];
  });
}

function numberOf(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const [, digits] = /^(\d{1,3})(?:$|[\s.:)–-])/u.exec(text) ?? [];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

function textAt(cells: readonly Cell[], column: number | undefined): string {
  return column === undefined ? '' : textOf(cells[column]).replaceAll(/\r\n?/gu, '\n');
}

const isSilent = ({ score, comment, evidence }: Said) =>
  score === null && comment === '' && evidence === '';

/** Which of two rows is right only the person knows; one that says nothing says nothing against. */
function withoutTwice(rows: readonly ListRow[]): ListRow[] {
  const read = rows.filter((row) => row.kind === 'read');
  const telling = Map.groupBy(
    read.filter(({ said }) => !isSilent(said)),
    ({ statementId }) => statementId,
  );
  const kept = new Map(read.toReversed().map((row) => [row.statementId, row]));
  return rows.flatMap((row): ListRow[] => {
    if (row.kind !== 'read') return [row];
    const { statementId } = row;
    const all = telling.get(statementId) ?? [];
    const other = all.find((one) => one !== row);
    if (all.length > 1 && other && all.includes(row))
      return [
        {
          kind: 'skipped',
          row: row.row,
          text: row.text,
          statementId,
          reason: { kind: 'twice', other: other.row },
        },
      ];
    const chosen = all.length === 0 ? kept.get(statementId) : all.length === 1 ? all[0] : undefined;
    return chosen === row ? [row] : [];
  });
}
