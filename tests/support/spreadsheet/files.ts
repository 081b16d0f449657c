import { strToU8, unzipSync, zipSync } from 'fflate/browser';
import { core2026 } from '#content/checklist/core-2026.ts';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import { writeFile } from '#data/spreadsheet/write-file.ts';
import { layOut, type Book } from '#domain/spreadsheet/lay-out.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { statements } from './lists.ts';

const seen = (scores: Readonly<Record<string, number>>, more: Seen = {}): Seen => ({
  ...Object.fromEntries(
    Object.entries(scores).map(([code, score]) => [`id-${code}`, { score, comment: '' }]),
  ),
  ...more,
});

/** Two occasions of Granvik; Strandhamn has opened the first. */
export const book: Book = {
  organisation: 'Granvik',
  occasions: [
    {
      title: 'Uppstarten',
      listTitle: core2026.title,
      scale: core2026.scale,
      levels: [],
      statements,
      lists: [
        { kind: 'joint', organisation: 'Granvik', answers: seen({ U1: 1, D4: 1, A3: 2 }) },
        { kind: 'opened', organisation: 'Strandhamn', answers: seen({ U1: 3, A3: 1 }) },
      ],
    },
    {
      title: 'Lärandeträff 1',
      listTitle: core2026.title,
      scale: core2026.scale,
      levels: [],
      statements,
      lists: [
        {
          kind: 'joint',
          organisation: 'Granvik',
          answers: seen(
            { U1: 3, D4: 2, A3: 2, A5: 1 },
            {
              'id-A6': {
                score: 2,
                comment: '=HYPERLINK("http://ond.example";"Klicka")',
                evidence: '@budget 2026,\nsidan 4 <&> "citat"',
              },
              'id-A7': { score: null, comment: '-2 jämfört med i fjol', evidence: '+46 70' },
            },
          ),
        },
        { kind: 'own', organisation: 'Granvik', answers: seen({ U1: 2 }) },
      ],
    },
  ],
};

export const bookFile = () => writeFile(layOut(book, bookWords));

/** The parts of a file, to be changed and put together again. */
export const partsOf = (file: Uint8Array) => unzipSync(file);
export const fileOf = (parts: Readonly<Record<string, Uint8Array | string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );

const relations = (kind: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

/** The least that is a workbook: one sheet with this inside its `sheetData`. */
export function bareFile(inside: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return fileOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inside}</sheetData></worksheet>`,
    ...more,
  });
}
