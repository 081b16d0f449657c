import writeExcelFile, { type Cell as WrittenCell } from 'write-excel-file/universal';
import type { CellOut, SheetOut } from '#domain/spreadsheet/sheet.ts';

/** An .xlsx file. Texts are written as texts, whatever they begin with; there are no formulas. */
export async function writeFile(sheets: readonly SheetOut[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, widths, fixed }) => ({
    sheet: name,
    data: rows.map((row) => row.map(writeCell)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: fixed,
  }));
  const blob = await writeExcelFile(written).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const looks = {
  title: { fontWeight: 'bold', fontSize: 14 },
  head: { fontWeight: 'bold', wrap: true, alignVertical: 'top' },
  mark: { align: 'center', alignVertical: 'top' },
} as const;

function writeCell(cell: CellOut): WrittenCell {
  const isPlain = typeof cell !== 'object' || cell === null;
  const value = isPlain ? cell : cell.value;
  if (value === null || value === '') return null;
  const look = isPlain ? { wrap: true, alignVertical: 'top' as const } : looks[cell.look];
  if (typeof value === 'number') return { value, type: Number, ...look };
  return { value: String(value), type: String, ...look };
}
