import { setTimeout as wait } from 'node:timers/promises';
import { readAddress } from '#domain/address.ts';
import { answerJson, parseObject, refuseAuth } from './answer.ts';
import type { Asker, CodeLimits } from './code-limits.ts';
import { knownPhone, proofOf } from './known-phone.ts';
import { codeLength } from './options.ts';

/** What the sign-in doors need of the backend behind them. */
export interface SignInParts {
  readonly limits: CodeLimits;
  /** Asks the auth service; the caller has already decided that the request may pass. */
  askAuth(path: string, body: unknown, origin: string): Promise<Response>;
  /** Signs the proof that a phone has signed in before. */
  readonly jwtSecret: string;
  /** Every answer to "send me a code" takes at least this long, known address or not. */
  readonly answerAfterMs: number;
}

/** Who knocks: where from, and with which cookies. */
export interface Knock {
  readonly bytes: Uint8Array;
  readonly origin: string;
  readonly cookies: string | null;
}

const tooMany = (what: 'email_send' | 'request') =>
  refuseAuth(429, `over_${what}_rate_limit`, 'Too many requests. Try again in a while.');
const wrongCode = () => refuseAuth(403, 'otp_expired', 'Token has expired or is invalid');

/**
 * POST /auth/v1/otp: a code goes to any address. Only the address passes: no password, no user
 * data, no redirect, and always "create", since the service answers unknown addresses otherwise.
 */
export async function sendCode(parts: SignInParts, knock: Knock): Promise<Response> {
  const address = takeAddress(parseObject(knock.bytes)?.['email']);
  if (address === undefined) return badAddress();
  const verdict = parts.limits.ask(address, askerOf(parts, knock, address));
  if (verdict === 'address' || verdict === 'origin')
    return tooMany(verdict === 'address' ? 'email_send' : 'request');
  const [answer] = await Promise.all([
    verdict === 'underway'
      ? answerJson(200, {})
      : parts.askAuth('/auth/v1/otp', { email: address, create_user: true }, knock.origin),
    wait(parts.answerAfterMs),
  ]);
  if (answer.status >= 500) return refuseAuth(500, 'unexpected_failure', 'The code was not sent');
  return answer.ok ? answerJson(200, {}) : badAddress();
}

/**
 * POST /auth/v1/verify: a code and its address. Clients say type 'email' as in production; the
 * embedded service knows the same code as 'magiclink'. A token hash (the link) is not accepted.
 */
export async function verifyCode(parts: SignInParts, knock: Knock): Promise<Response> {
  const body = parseObject(knock.bytes);
  const address = takeAddress(body?.['email']);
  const token = body?.['token'];
  const type = body?.['type'];
  const known = type === 'email' || type === 'magiclink';
  if (address === undefined || !known || typeof token !== 'string' || !wholeCode.test(token)) {
    return refuseAuth(
      400,
      'validation_failed',
      `Verify requires an email and a ${codeLength}-digit token`,
    );
  }
  const asker = askerOf(parts, knock, address);
  const verdict = parts.limits.tryCode(address, asker);
  if (verdict === 'origin') return tooMany('request');
  if (verdict === 'void') return wrongCode();
  const proof = { email: address, token, type: 'magiclink' };
  const answer = await parts.askAuth('/auth/v1/verify', proof, knock.origin);
  if (!answer.ok) return answer.status >= 500 ? answer : wrongCode();
  parts.limits.right(address, asker);
  const headers = new Headers(answer.headers);
  headers.append('Set-Cookie', proofOf(address, parts.jwtSecret));
  return new Response(answer.body, { status: answer.status, headers });
}

function askerOf(parts: SignInParts, { origin, cookies }: Knock, address: string): Asker {
  const phone = knownPhone(cookies, address, parts.jwtSecret);
  return phone === undefined ? { origin } : { origin, phone };
}

const badAddress = () =>
  refuseAuth(400, 'validation_failed', 'Unable to validate email address: invalid format');

const wholeCode = new RegExp(`^\\d{${codeLength}}$`);

/** By the one rule there is: two writings of an address are one mailbox, and share its limits. A phone sends none with controls. */
function takeAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 254 || /\p{C}/u.test(value)) return undefined;
  return readAddress(value) ?? undefined;
}
