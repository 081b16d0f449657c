import { setTimeout as wait } from 'node:timers/promises';
import { answerJson, parseObject, refuseAuth } from './answer.ts';
import type { CodeLimits } from './code-limits.ts';

/** What the sign-in doors need of the backend behind them. */
export interface SignInParts {
  readonly limits: CodeLimits;
  /** Asks the auth service; the caller has already decided that the request may pass. */
  askAuth(path: string, body: unknown): Promise<Response>;
  /** Makes the newest code of the address worthless. */
  voidCode(address: string): Promise<void>;
  /** Every answer to "send me a code" takes at least this long, known address or not. */
  readonly answerAfterMs: number;
}

const tooMany = (what: 'email_send' | 'request') =>
  refuseAuth(429, `over_${what}_rate_limit`, 'Too many requests. Try again in a while.');
const wrongCode = () => refuseAuth(403, 'otp_expired', 'Token has expired or is invalid');

/**
 * POST /auth/v1/otp: a code goes to any address. Only the address passes: no password, no user
 * data, no redirect, and always "create", since the service answers unknown addresses otherwise.
 */
export async function sendCode(
  parts: SignInParts,
  bytes: Uint8Array,
  origin: string,
): Promise<Response> {
  const address = readAddress(parseObject(bytes)?.['email']);
  if (address === undefined) return badAddress();
  const verdict = parts.limits.ask(address, origin);
  if (verdict !== 'ok') return tooMany(verdict === 'address' ? 'email_send' : 'request');
  const [answer] = await Promise.all([
    parts.askAuth('/auth/v1/otp', { email: address, create_user: true }),
    wait(parts.answerAfterMs),
  ]);
  if (answer.status >= 500) return refuseAuth(500, 'unexpected_failure', 'The code was not sent');
  return answer.ok ? answerJson(200, {}) : badAddress();
}

/**
 * POST /auth/v1/verify: a code and its address. Clients say type 'email' as in production; the
 * embedded service knows the same code as 'magiclink'. A token hash (the link) is not accepted.
 */
export async function verifyCode(
  parts: SignInParts,
  bytes: Uint8Array,
  origin: string,
): Promise<Response> {
  const body = parseObject(bytes);
  const address = readAddress(body?.['email']);
  const token = body?.['token'];
  const type = body?.['type'];
  const known = type === 'email' || type === 'magiclink';
  if (address === undefined || !known || typeof token !== 'string' || !/^\d{6}$/.test(token)) {
    return refuseAuth(400, 'validation_failed', 'Verify requires an email and a 6-digit token');
  }
  const verdict = parts.limits.tryCode(address, origin);
  if (verdict === 'origin') return tooMany('request');
  if (verdict === 'void') return wrongCode();
  const answer = await parts.askAuth('/auth/v1/verify', {
    email: address,
    token,
    type: 'magiclink',
  });
  if (answer.ok) parts.limits.right(address, origin);
  else if (parts.limits.spent(address)) await parts.voidCode(address);
  return answer.ok || answer.status >= 500 ? answer : wrongCode();
}

const badAddress = () =>
  refuseAuth(400, 'validation_failed', 'Unable to validate email address: invalid format');

function readAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 254) return undefined;
  const address = value.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : undefined;
}
