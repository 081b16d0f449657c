import { readCsv } from '#domain/spreadsheet/csv.ts';
import type { FileRead, Sheet } from '#domain/spreadsheet/sheet.ts';
import { limits, Stop } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';

/** The sheets of a file, or why there are none. Nothing in it is run, fetched or reckoned out. */
export function readFile(name: string, bytes: Uint8Array): FileRead {
  try {
    if (bytes.length > limits.fileBytes) throw new Stop('tooLarge');
    const sheets = readSheets(name, bytes);
    if (!sheets.some(({ rows }) => rows.length > 0)) throw new Stop('empty');
    return { ok: true, sheets };
  } catch (error) {
    // Whatever else goes wrong in a file of somebody's making is the file's fault.
    return { ok: false, reason: error instanceof Stop ? error.reason : 'broken' };
  }
}

const begins = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, at) => bytes[at] === sign);
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of old Excel files, and of new ones with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function readSheets(name: string, bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new Stop('empty');
  if (begins(bytes, zip)) return readWorkbook(bytes);
  if (begins(bytes, compound)) throw new Stop(isLocked(bytes) ? 'locked' : 'old');
  const text = decode(bytes);
  if (text.includes('\0') || text.startsWith('%PDF')) throw new Stop('notSpreadsheet');
  const rows = readCsv(text, limits.cells);
  if (!rows) throw new Stop('tooLarge');
  return [{ name: name.replace(/\.[^.]*$/u, ''), rows }];
}

/** A locked file holds one part, whose name is written two bytes a letter. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, 100_000))
    .includes('EncryptedPackage');
}

/** As the file says, else UTF-8, else what Excel for Windows writes. */
function decode(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
