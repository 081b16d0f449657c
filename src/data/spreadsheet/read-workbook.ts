import type { Sheet } from '#domain/spreadsheet/sheet.ts';
import { limits, Stop } from './limits.ts';
import { readSheetXml, unescape, type Shared } from './read-sheet-xml.ts';
import { attribute, scanXml } from './scan-xml.ts';
import { unpack } from './unpack.ts';

/** Pictures, macros and whatever else lies in the file are not even unpacked. */
const isWanted = (name: string) =>
  name === 'mimetype' ||
  /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u.test(name);

/** The sheets of an .xlsx file that are shown, in their order. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const parts = unpack(bytes, isWanted);
  const decoder = new TextDecoder();
  const text = (name: string) => {
    const part = parts.get(name);
    return part && decoder.decode(part);
  };
  const workbook = text('xl/workbook.xml');
  if (workbook === undefined) throw new Stop('notSpreadsheet');
  const shared: Shared = {
    strings: readStrings(text('xl/sharedStrings.xml') ?? ''),
    days: readDayStyles(text('xl/styles.xml') ?? ''),
    left: { cells: limits.cells, signs: limits.signs },
  };
  const files = readRelations(text('xl/_rels/workbook.xml.rels') ?? '');
  return listSheets(workbook).flatMap(({ name, relation }) => {
    const xml = text(files.get(relation) ?? '');
    return xml === undefined ? [] : [{ name, rows: readSheetXml(xml, shared) }];
  });
}

function listSheets(xml: string) {
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  scanXml(xml, {
    tag: (tag) => {
      if (tag.name !== 'sheet' || !tag.opens) return;
      if ((attribute(tag, 'state') ?? 'visible') !== 'visible') return;
      sheets.push({ name: attribute(tag, 'name') ?? '', relation: attribute(tag, 'r:id') ?? '' });
    },
    text: () => undefined,
  });
  if (sheets.length > limits.sheets) throw new Stop('tooLarge');
  return sheets;
}

function readRelations(xml: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  scanXml(xml, {
    tag: (tag) => {
      if (tag.name !== 'Relationship' || !tag.opens) return;
      const target = attribute(tag, 'Target') ?? '';
      const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      files.set(attribute(tag, 'Id') ?? '', file);
    },
    text: () => undefined,
  });
  return files;
}

/** A string may be in several looks (`r`); how it is pronounced (`rPh`) is no part of it. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, isText, isSound] = ['', false, false];
  scanXml(xml, {
    tag: ({ name, opens, closes }) => {
      if (name === 'si' && opens) text = '';
      if (name === 'rPh') isSound = opens && !closes;
      if (name === 't') isText = opens && !closes && !isSound;
      if (name === 'si' && closes) strings.push(unescape(text));
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return strings;
}

const isDayNumber = (format: number) =>
  (format >= 14 && format <= 22) ||
  (format >= 27 && format <= 36) ||
  (format >= 45 && format <= 47);

/** The styles, by their number, that show a number as a day. */
function readDayStyles(xml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  const days = new Set<number>();
  let [isCell, count] = [false, 0];
  scanXml(xml, {
    tag: (tag) => {
      if (tag.name === 'cellXfs') isCell = tag.opens && !tag.closes;
      if (!tag.opens) return;
      const format = Number(attribute(tag, 'numFmtId') ?? 0);
      if (tag.name === 'numFmt') own.set(format, isDayCode(attribute(tag, 'formatCode') ?? ''));
      if (tag.name !== 'xf' || !isCell) return;
      if (own.get(format) ?? isDayNumber(format)) days.add(count);
      count += 1;
    },
    text: () => undefined,
  });
  return days;
}

function isDayCode(code: string): boolean {
  return /[dmy]/iu.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}
