import { answerJson, readBody, refuseAuth, refuseRest } from './answer.ts';
import { readBearer } from './bearer.ts';
import { isDeeperThan } from './body-depth.ts';
import { sendCode, verifyCode, type SignInParts } from './sign-in-door.ts';

export interface ApiParts extends SignInParts {
  /** The embedded backend itself: only requests made here, never a caller's own, reach it. */
  ask(request: Request): Promise<Response>;
  readonly publishableKey: string;
  readonly jwtSecret: string;
  now(): number;
}

interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly origin: string;
}

/**
 * The closed doors: a list of what may pass, everything else is refused. A code by e-mail is the
 * only way in; there are no passwords, links, sign-ups, changes of address or admin routes, data is
 * written through the sync functions alone, and a caller without a person's token may do nothing.
 */
export async function answerApi(
  parts: ApiParts,
  request: Request,
  origin: string,
): Promise<Response> {
  const url = new URL(request.url);
  const isAuth = url.pathname.startsWith('/auth/v1/');
  const refuse = isAuth ? refuseAuth : refuseRest;
  if (!isSameOrigin(request, url)) return refuse(403, 'cross_origin', 'Same origin only');
  const door = findDoor(request.method, url);
  if (door === undefined) return refuse(403, 'closed', 'This door is closed');
  if (request.headers.get('apikey') !== parts.publishableKey) {
    return refuse(401, 'invalid_api_key', 'Invalid API key');
  }
  if (door.needsPerson) {
    const bearer = readBearer(request.headers.get('authorization'), parts.jwtSecret, parts.now());
    if (bearer === 'expired') return refuse(401, isAuth ? 'bad_jwt' : 'PGRST303', 'JWT expired');
    if (bearer === 'nobody')
      return refuse(401, isAuth ? 'no_authorization' : '42501', 'Signed out');
  }
  const body = await readBody(request);
  if (body === 'tooLarge') return answerJson(413, { code: 'too_large', message: 'At most 1 MB' });
  // nothing of ours has more than ten levels
  if (isDeeperThan(256, body)) return refuse(400, 'PT400', 'Nested too deeply');
  return door.answer(parts, { request, url, body, origin });
}

interface Door {
  readonly needsPerson: boolean;
  answer(parts: ApiParts, call: Call): Promise<Response>;
}

const passOn: Door['answer'] = (parts, call) => parts.ask(rebuild(call));

const doors: readonly (Door & { method: string; path: RegExp; query?: RegExp })[] = [
  {
    method: 'POST',
    path: /^\/auth\/v1\/otp$/,
    needsPerson: false,
    answer: (parts, call) => sendCode(parts, call.body, call.origin),
  },
  {
    method: 'POST',
    path: /^\/auth\/v1\/verify$/,
    needsPerson: false,
    answer: (parts, call) => verifyCode(parts, call.body, call.origin),
  },
  {
    method: 'POST',
    path: /^\/auth\/v1\/token$/,
    query: /^\?grant_type=refresh_token$/,
    needsPerson: false,
    answer: passOn,
  },
  // A token that has run out may still be signed out: the service itself looks at it.
  { method: 'POST', path: /^\/auth\/v1\/logout$/, needsPerson: false, answer: passOn },
  { method: 'GET', path: /^\/auth\/v1\/user$/, needsPerson: true, answer: passOn },
  { method: 'POST', path: /^\/rest\/v1\/rpc\/[a-z_]+$/, needsPerson: true, answer: passOn },
  { method: 'GET', path: /^\/rest\/v1\/[a-z_]+$/, needsPerson: true, answer: passOn },
];

function findDoor(method: string, url: URL): Door | undefined {
  return doors.find(
    (door) =>
      door.method === method &&
      door.path.test(url.pathname) &&
      (door.query === undefined || door.query.test(url.search)),
  );
}

/** Headers that the services behind read; profiles (other schemas) and the rest stay outside. */
const passedHeaders = ['apikey', 'authorization', 'content-type', 'accept', 'prefer', 'range'];

function rebuild({ request, url, body }: Call): Request {
  const headers = new Headers();
  for (const name of passedHeaders) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const init: RequestInit = { method: request.method, headers };
  if (body.byteLength > 0) init.body = body;
  return new Request(`http://localhost${url.pathname}${url.search}`, init);
}

/** A page of another site may not call; apps without Origin (tests, curl) carry no cookies either. */
function isSameOrigin(request: Request, url: URL): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  try {
    return new URL(origin).host === (request.headers.get('host') ?? url.host);
  } catch {
    return false;
  }
}
