import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A phone that has signed in to an address keeps a proof of it: a cookie that no script reads, sent
 * to the sign-in doors alone. It opens nothing; it only gives the phone a quota of its own, which no
 * stranger can use up.
 */
export function proofOf(address: string, secret: string): string {
  const id = randomBytes(12).toString('base64url');
  const value = `${id}.${sign(`${id} ${address}`, secret)}`;
  return `${nameOf(address, secret)}=${value}; Path=/auth/v1; Max-Age=34560000; HttpOnly; SameSite=Strict`;
}

/** The phone's id, if its proof is of this very address and made here. */
export function knownPhone(
  cookies: string | null,
  address: string,
  secret: string,
): string | undefined {
  const name = nameOf(address, secret);
  for (const cookie of (cookies ?? '').split('; ')) {
    const [key, id, signature] = cookie.split(/[=.]/, 3);
    if (key !== name || id === undefined || signature === undefined) continue;
    const [given, wanted] = [Buffer.from(signature), Buffer.from(sign(`${id} ${address}`, secret))];
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return id;
  }
  return undefined;
}

/** A name for each address, since several people may share a phone; it tells nobody which. */
const nameOf = (address: string, secret: string) =>
  `known-${sign(`name of ${address}`, secret).slice(0, 12)}`;

const sign = (text: string, secret: string) =>
  createHmac('sha256', `known phone ${secret}`).update(text).digest('base64url');
