import { own } from '#lib/own.ts';
import type { Seen } from '../tables/hand-in.ts';
import { levelLabel } from '../assessment/levels.ts';
import type { Level, ScaleStep } from '../tables/checklist-version.ts';
import type { FormStatement } from './match-statement.ts';
import type { CellOut, SheetOut } from './sheet.ts';

export type ListKind = 'joint' | 'own' | 'opened';

/** One organisation's (or my own) answers at one occasion. */
export interface BookList {
  readonly kind: ListKind;
  readonly organisation: string;
  readonly answers: Seen;
}

export interface BookOccasion {
  readonly title: string;
  readonly listTitle: string;
  readonly scale: readonly ScaleStep[];
  readonly levels: readonly Level[];
  readonly statements: readonly FormStatement[];
  readonly lists: readonly BookList[];
}

/** Everything of the checklist that one may see. */
export interface Book {
  readonly organisation: string;
  readonly occasions: readonly BookOccasion[];
}

export interface BookWords {
  readonly code: string;
  readonly statement: string;
  readonly score: string;
  readonly comment: string;
  readonly evidence: string;
  readonly level: string;
  readonly occasion: string;
  readonly organisation: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ListKind, string>>;
  readonly mark: string;
  readonly total: string;
  readonly data: string;
  readonly tab: (occasion: string, list: Pick<BookList, 'kind' | 'organisation'>) => string;
  readonly scale: (steps: readonly ScaleStep[]) => string;
}

/** A sheet for each list as people know it, and one with a row for every answer. */
export function layOut(book: Book, words: BookWords): readonly SheetOut[] {
  const lists = book.occasions.flatMap((occasion) =>
    occasion.lists.map((list) => layOutList(occasion, list, words)),
  );
  return withOwnNames([...lists, layOutData(book, words)]);
}

/**
 * The group side by side: a sheet for each occasion, where each organisation has its own columns, and the
 * same one with a row for every answer.
 */
export function layOutBeside(book: Book, words: BookWords): readonly SheetOut[] {
  const sheets = book.occasions.map((occasion) => layOutOccasion(occasion, words));
  return withOwnNames([...sheets, layOutData(book, words)]);
}

function layOutOccasion(occasion: BookOccasion, words: BookWords): SheetOut {
  const { title, listTitle, scale, statements, lists } = occasion;
  const level = levelColumn([occasion], words);
  const rows = statements.map((one): CellOut[] => [
    one.code,
    one.text,
    ...lists.flatMap(({ answers }): CellOut[] => {
      const { score = null, comment = '', evidence = '' } = own(answers, one.id) ?? {};
      return [{ value: score, look: 'mark' }, orNone(comment), orNone(evidence)];
    }),
    ...level.of(occasion, one),
  ]);
  const names = lists.flatMap(({ organisation }) => [organisation, null, null]);
  const columns = lists.flatMap(() => [words.score, words.comment, words.evidence]);
  return {
    name: words.tab(title, { kind: 'joint', organisation: '' }),
    rows: [
      [{ value: listTitle, look: 'title' }],
      [`${title}, ${words.kinds.opened}`],
      [words.scale(scale)],
      [null, null, ...names].map(head),
      [words.code, words.statement, ...columns, ...level.head].map(head),
      ...rows,
    ],
    widths: [8, 62, ...lists.flatMap(() => [10, 40, 34]), ...level.widths],
    fixed: 5,
  };
}

const head = (value: string | number | null): CellOut => ({ value, look: 'head' });

function layOutList(occasion: BookOccasion, list: BookList, words: BookWords): SheetOut {
  const scores = occasion.scale.map(({ score }) => score);
  const level = levelColumn([occasion], words);
  const rows = occasion.statements.map((one): CellOut[] => {
    const { score = null, comment = '', evidence = '' } = own(list.answers, one.id) ?? {};
    const marks = scores.map((step): CellOut => ({
      value: step === score ? words.mark : null,
      look: 'mark',
    }));
    const said = [orNone(comment), orNone(evidence)];
    return [one.code, one.text, ...marks, ...said, ...level.of(occasion, one)];
  });
  const given = occasion.statements.map(({ id }) => own(list.answers, id)?.score);
  const total = scores.map((one): CellOut => ({
    value: given.filter((score) => score === one).length,
    look: 'mark',
  }));
  return {
    name: words.tab(occasion.title, list),
    rows: [
      [{ value: `${occasion.listTitle}, ${list.organisation}`, look: 'title' }],
      [`${occasion.title}, ${words.kinds[list.kind]}`],
      [words.scale(occasion.scale)],
      [],
      [words.code, words.statement, ...scores, words.comment, words.evidence, ...level.head].map(
        head,
      ),
      ...rows,
      [null, head(words.total), ...total],
    ],
    widths: [8, 62, ...scores.map(() => 5), 46, 40, ...level.widths],
    fixed: 5,
  };
}

/** For those who count: one row an answer, nothing merged, nothing left to read out of the place. */
export function layOutData(book: Book, words: BookWords): SheetOut {
  const { occasion, code, statement, organisation, kind, score, comment, evidence } = words;
  const level = levelColumn(book.occasions, words);
  const names = [occasion, code, statement, organisation, kind, score, comment, evidence];
  const rows = book.occasions.flatMap((of) =>
    of.lists.flatMap((list) =>
      of.statements.map((one): CellOut[] => {
        const answer = own(list.answers, one.id);
        return [
          of.title,
          one.code,
          one.text,
          list.organisation,
          words.kinds[list.kind],
          answer?.score ?? null,
          orNone(answer?.comment ?? ''),
          orNone(answer?.evidence ?? ''),
          ...level.of(of, one),
        ];
      }),
    ),
  );
  return {
    name: words.data,
    rows: [[...names, ...level.head].map(head), ...rows],
    widths: [18, 8, 62, 18, 20, 10, 46, 40, ...level.widths],
    fixed: 1,
  };
}

/** Last, where it moves no other column, and only where some list is answered at several levels. */
function levelColumn(occasions: readonly BookOccasion[], words: BookWords) {
  const isThere = occasions.some(({ levels }) => levels.length > 1);
  return {
    head: isThere ? [words.level] : [],
    widths: isThere ? [24] : [],
    of: ({ levels }: BookOccasion, one: FormStatement): CellOut[] =>
      isThere ? [levelLabel(levels, one)] : [],
  };
}

const orNone = (text: string) => (text === '' ? null : text);

/** A tab's name has at most 31 signs, none of these seven, and is the only one of its name. */
function withOwnNames(sheets: readonly SheetOut[]): readonly SheetOut[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const bare = sheet.name
      .replaceAll(/[[\]:*?/\\]/gu, ' ')
      .replaceAll(/^'+|'+$/gu, '')
      .trim();
    let name = bare.slice(0, 31).trim();
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${bare.slice(0, 27).trim()} ${number}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
