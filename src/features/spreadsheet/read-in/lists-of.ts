import { bookWords, listWords } from '#content/words/spreadsheet/list-words.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { readList, type ListRead } from '#domain/spreadsheet/read-list.ts';
import type { Sheet } from '#domain/spreadsheet/sheet.ts';

/** A tab with a checklist in it. */
export interface TabList {
  readonly name: string;
  readonly list: ListRead;
}

interface Wish {
  readonly target: 'joint' | 'own';
  readonly byNumber?: boolean;
}

/** The tabs of the file that hold the checklist of this occasion, read for this target. */
export function listsOf(
  { version, statements, occasion, hat }: ImportPlace,
  sheets: readonly Sheet[],
  { target, byNumber = false }: Wish,
): readonly TabList[] {
  const form = { statements, scale: version.scale.map(({ score }) => score) };
  const meant = {
    occasion: occasion.title,
    organisation: hat.organisationName,
    kind: bookWords.kinds[target],
  };
  return sheets.flatMap((sheet) => {
    const list = readList(sheet, { form, words: listWords, meant, byNumber });
    return list ? [{ name: sheet.name, list }] : [];
  });
}
