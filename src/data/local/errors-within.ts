/**
 * An error and those it was made of: Dexie wraps what the browser said, and a list of puts fails as
 * one error that holds theirs.
 */
export function errorsWithin(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const { inner, failures = [] } = error as Error & {
    readonly inner?: unknown;
    readonly failures?: readonly unknown[];
  };
  return [error, ...[inner, ...failures].flatMap(errorsWithin)];
}
