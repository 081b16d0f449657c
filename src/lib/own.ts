/**
 * What stands under a key that somebody else may have written: of a record's own keys alone, since
 * every object also answers to `constructor`, `toString` and their like.
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
