import { core2026 } from '#content/checklist/core-2026.ts';
import { listWords } from '#content/words/spreadsheet/list-words.ts';
import type { FormStatement } from '#domain/spreadsheet/match-statement.ts';
import { readList, type ListOptions, type ListRead } from '#domain/spreadsheet/read-list.ts';
import type { Cell, Sheet } from '#domain/spreadsheet/sheet.ts';

export const statements: readonly FormStatement[] = core2026.statements.map((one) => ({
  ...one,
  id: `id-${one.code}`,
}));

export const options: ListOptions = {
  form: { statements, scale: core2026.scale.map(({ score }) => score) },
  words: listWords,
  meant: { occasion: 'Lärandeträff 1', organisation: 'Granvik', kind: 'gemensam skattning' },
  byNumber: false,
};

export const textOfCode = (code: string) => statements.find((one) => one.code === code)?.text ?? '';

/** A sheet as it stands on the paper, from row 1; empty rows may be []. */
export function sheetOf(rows: readonly (readonly Cell[])[], name = 'BM 1'): Sheet {
  return { name, rows: rows.map((cells, at) => ({ number: at + 1, cells })) };
}

export function read(
  rows: readonly (readonly Cell[])[],
  more: Partial<ListOptions> = {},
): ListRead {
  const list = readList(sheetOf(rows), { ...options, ...more });
  if (!list) throw new Error('no list');
  return list;
}
