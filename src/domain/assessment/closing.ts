import type { KnownRow, RefusedRow } from '../table.ts';

/** Whether one assessment is closed for work, by what was handed in and opened again. */
export interface Closing<H> {
  /** Closed by the last hand-in; null = open for work. */
  readonly closedBy: H | null;
  /** The number a hand-in made now gets; while closed, the one after opening again. */
  readonly next: number;
}

interface Numbered {
  readonly number: number;
}

/** Open until handed in; open again when a reopening bears a higher number than every hand-in. */
export function closingOf<H extends Numbered>(
  handIns: readonly H[],
  reopenings: readonly Numbered[],
): Closing<H> {
  const last = lastHandIn(handIns);
  if (!last) return { closedBy: null, next: 1 };
  const isOpen = reopenings.some((reopening) => reopening.number > last.number);
  return { closedBy: isOpen ? null : last, next: last.number + 1 };
}

export function lastHandIn<H extends Numbered>(handIns: readonly H[]): H | undefined {
  return handIns.toSorted((a, b) => b.number - a.number)[0];
}

/** Whether what was refused because its assessment had been handed in may go again. */
export function isOpenForWork(
  refused: RefusedRow,
  rows: (tbl: string) => readonly KnownRow[],
): boolean {
  const assessment = assessmentOf(refused, rows);
  const of = (tbl: string) =>
    rows(tbl).filter((row) => assessment === null || row['assessment_id'] === assessment);
  // A hand-in the server has stays one, whatever has been done to it here since.
  const handIns = of('hand_in').filter((row) => row._d === 0 || row._v > 0);
  const reopenings = of('reopening').filter((row) => row._d === 0);
  return closingOf(handIns.map(numbered), reopenings.map(numbered)).closedBy === null;
}

function numbered(row: KnownRow): Numbered {
  return { number: Number(row['number']) };
}

/** An assessment names itself, an answer its assessment, another version of an answer that answer. */
function assessmentOf(
  { tbl, id, fields }: RefusedRow,
  rows: (tbl: string) => readonly KnownRow[],
): string | null {
  if (tbl === 'assessment') return id;
  const answer = rows('answer').find((row) => row.id === fields?.['row_id']);
  const found = fields?.['assessment_id'] ?? answer?.['assessment_id'];
  return typeof found === 'string' ? found : null;
}
