/** A filled-in checklist is some 20 kB. What goes beyond these is another file, or a trap. */
export const limits = {
  fileBytes: 5_000_000,
  unpackedBytes: 50_000_000,
  entries: 500,
  cells: 200_000,
  /** Signs in all cells together. */
  signs: 5_000_000,
  columns: 256,
  sheets: 60,
  milliseconds: 10_000,
  /** Our own file, on the slowest phone. */
  writeMilliseconds: 30_000,
} as const;

/** Ends the reading of a file with the reason. */
export class Stop extends Error {
  readonly reason: 'tooLarge' | 'broken' | 'notSpreadsheet' | 'old' | 'locked' | 'empty';

  constructor(reason: Stop['reason']) {
    super(reason);
    this.reason = reason;
  }
}
