import type { Person } from '#data/local/person.ts';
import { keptKey } from '#data/local/phone-database.ts';
import { rememberOnPhone } from '#data/local/phone-memory.ts';

/**
 * Who has signed out here and let stay what was not synced: the sign-in page tells it, or it would
 * lie here for ever without anybody knowing.
 */
export function listKept(): readonly Person[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keptKey) ?? '[]');
    return Array.isArray(value) ? value.filter(isPerson) : [];
  } catch {
    return [];
  }
}

export function rememberKept({ uid, email }: Person): Promise<void> {
  return write([...others(uid), { uid, email }]);
}

/** She is back, and her own pages tell what waits. */
export async function forgetKept(uid: string): Promise<void> {
  if (listKept().some((one) => one.uid === uid)) await write(others(uid));
}

const others = (uid: string) => listKept().filter((one) => one.uid !== uid);

function write(people: readonly Person[]): Promise<void> {
  return rememberOnPhone(keptKey, people.length === 0 ? null : JSON.stringify(people));
}

function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null) return false;
  const { uid, email } = value as Readonly<Record<string, unknown>>;
  return typeof uid === 'string' && typeof email === 'string';
}
