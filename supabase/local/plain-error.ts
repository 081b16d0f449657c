/** Something a person can do something about: shown as plain lines, without a stack. */
export class PlainError extends Error {
  readonly lines: readonly string[];
  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export function printError(error: unknown): void {
  if (error instanceof PlainError) {
    console.error(`\n${error.lines.map((line) => `  ${line}`).join('\n')}\n`);
    return;
  }
  console.error(error);
}
