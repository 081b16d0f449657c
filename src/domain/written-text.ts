/** What people write, in the order it is read. `value`: another version of one of the others. */
const writtenFields = ['title', 'body', 'comment', 'value', 'place'] as const;

/** The texts somebody wrote in a row, whatever table it is of; empty ones and numbers left out. */
export function writtenTexts(fields: Readonly<Record<string, unknown>> | null): readonly string[] {
  const values = writtenFields.map((name) => fields?.[name]);
  return values.filter((value) => typeof value === 'string' && value.trim() !== '') as string[];
}

/** The same as one text. */
export function writtenText(fields: Readonly<Record<string, unknown>> | null): string {
  return writtenTexts(fields).join('\n');
}
