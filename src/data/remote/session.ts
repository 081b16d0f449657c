import type { AuthError, Session } from '@supabase/supabase-js';
import { sessionKey, type AuthClient } from './client.ts';
import { withLimit } from './with-limit.ts';

/**
 * `unknown`: nothing can be said now (offline, the auth library hangs): never taken for signed out.
 * `signedOut`: there is no login, or it is another person's; a call would go out in no name.
 */
export type Token =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedOut' };

/** The library can hang for ever on its own lock (supabase-js #2013). */
const sessionLimitMs = 5_000;
const unknown: Token = { kind: 'unknown' };

/** The person's token, renewed by the library when it has expired. Never the anonymous key. */
export function currentToken(auth: AuthClient, uid: string): Promise<Token> {
  return withLimit(
    auth.getSession().then(({ data, error }) => toToken(data.session, error, uid)),
    sessionLimitMs,
    unknown,
  ).catch(() => unknown);
}

/**
 * Asked once after the server has refused a token that looked good. A definite no to the renewal
 * ends the login, although the library keeps a session that by the phone's clock is still good: the
 * clock may be wrong, and the server has just said what it thinks of it.
 */
export function renewedToken(auth: AuthClient, uid: string, refused: string): Promise<Token> {
  const renewed = async (): Promise<Token> => {
    const { data, error } = await auth.refreshSession();
    const token = toToken(data.session, error, uid);
    if (token.kind !== 'unknown' || error === null || isPassing(error)) return token;
    // Another tab may have renewed it meanwhile: then that one counts.
    const kept = await currentToken(auth, uid);
    return kept.kind === 'token' && kept.token === refused ? { kind: 'signedOut' } : kept;
  };
  return withLimit(renewed(), sessionLimitMs, unknown).catch(() => unknown);
}

function toToken(session: Session | null, error: AuthError | null, uid: string): Token {
  if (session)
    return session.user.id === uid
      ? { kind: 'token', token: session.access_token }
      : { kind: 'signedOut' };
  if (error && isPassing(error)) return unknown;
  return localStorage.getItem(sessionKey) === null ? { kind: 'signedOut' } : unknown;
}

/** No answer, a gateway, too many requests: the login may be as good as ever. */
function isPassing({ status }: AuthError): boolean {
  return status === undefined || status === 0 || status === 429 || status >= 500;
}
