/**
 * What the phone remembers between asking for a code and coming in: when the code was asked for,
 * and which page was opened by somebody who was signed out. It outlives that the phone kills the
 * app while the mail is read.
 */
const askedKey = 'jamsides.asked';
const wantedKey = 'jamsides.wanted';

/** Longer than this nobody reads a mail: who comes back the next day begins at Hem. */
const wantedForMs = 60 * 60_000;

export function rememberAsked(moment: number): void {
  localStorage.setItem(askedKey, String(moment));
}

/** Long ago when nobody knows. */
export function askedAt(): number {
  return Number(localStorage.getItem(askedKey) ?? 0);
}

export function rememberWanted(address: string): void {
  localStorage.setItem(wantedKey, JSON.stringify({ address, at: Date.now() }));
}

/** Once: the page that was wanted, if it is one of ours and was wanted a moment ago. */
export function takeWanted(): string | undefined {
  const text = localStorage.getItem(wantedKey);
  localStorage.removeItem(wantedKey);
  const { address, at } = parse(text);
  if (typeof address !== 'string' || typeof at !== 'number') return undefined;
  const isNow = Math.abs(Date.now() - at) < wantedForMs;
  return isNow ? addressHere(address) : undefined;
}

function parse(text: string | null): { readonly address?: unknown; readonly at?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** "//elsewhere.example" is an address of another site, however it came to be opened here. */
function addressHere(address: string): string | undefined {
  if (!URL.canParse(address, location.origin)) return undefined;
  const { origin, pathname, search } = new URL(address, location.origin);
  const isHere = origin === location.origin && !pathname.startsWith('//');
  return isHere ? pathname + search : undefined;
}
