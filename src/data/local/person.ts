import { personKey } from './phone-database.ts';
import { rememberOnPhone } from './phone-memory.ts';

/**
 * Who this phone belongs to right now, remembered outside the databases: the app opens from it
 * without network and without a valid token.
 */
export interface Person {
  readonly uid: string;
  /** As people write it. */
  readonly email: string;
}

const addressKey = 'jamsides.address';

/** Tells the engine, which may have stopped for want of a login, that there is one again. */
export const signIns = new EventTarget();

export function currentPerson(): Person | null {
  const value = parse(localStorage.getItem(personKey));
  if (typeof value !== 'object' || value === null) return null;
  const { uid, email } = value as Readonly<Record<string, unknown>>;
  return typeof uid === 'string' && typeof email === 'string' ? { uid, email } : null;
}

/** Called at each sign-in: the moment decides that everything must be read to its end again. */
export function rememberPerson(person: Person): void {
  const { uid, email } = person;
  const since = new Date().toISOString();
  void rememberOnPhone(personKey, JSON.stringify({ uid, email, since }));
  signIns.dispatchEvent(new Event('signIn'));
}

export function forgetPerson(): Promise<void> {
  return rememberOnPhone(personKey, null);
}

/** The sign-in the present person came by; empty when unknown. */
export function signedInSince(): string {
  const value = parse(localStorage.getItem(personKey));
  const since = (value as { readonly since?: unknown } | null)?.since;
  return typeof since === 'string' ? since : '';
}

/** The address a code was asked for: it survives that the phone kills the app meanwhile. */
export function pendingAddress(): string | null {
  return localStorage.getItem(addressKey);
}

export function rememberAddress(address: string): void {
  void rememberOnPhone(addressKey, address);
}

export function forgetAddress(): void {
  void rememberOnPhone(addressKey, null);
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
