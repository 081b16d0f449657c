import type { Local } from './local/local.ts';

/**
 * Answers read before the first drawing, so that the first screen is drawn once and whole. They are
 * there until the first screen stands; who comes later reads.
 */
const answers = new WeakMap<Local, Map<string, unknown>>();

export type EarlyName = 'hats' | 'status' | 'home';

export async function readEarly(
  local: Local,
  name: EarlyName,
  query: (local: Local) => Promise<unknown>,
): Promise<void> {
  const read = await query(local);
  const known = answers.get(local) ?? new Map<string, unknown>();
  answers.set(local, known.set(name, read));
}

export function takeEarly(local: Local, name: EarlyName | undefined): { readonly value?: unknown } {
  const known = answers.get(local);
  if (name === undefined || !known?.has(name)) return {};
  return { value: known.get(name) };
}

/** When the first screen stands there: an answer nobody took has grown old. */
export function forgetEarly(local: Local): void {
  answers.delete(local);
}
