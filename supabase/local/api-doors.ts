import { isStorable } from '#lib/storable.ts';
import { parseObject, refuseAuth, refuseRest } from './answer.ts';
import type { MaterialDoor } from '../functions/material/door.ts';
import { readBearer } from './bearer.ts';
import { readCallBody } from './call-body.ts';
import { sendCode, verifyCode, type Knock, type SignInParts } from './sign-in-door.ts';

export interface ApiParts extends SignInParts {
  /**
   * The embedded backend itself: only requests made here, never a caller's own, reach it. Who asks
   * is told along, since calls wait for their turn by person.
   */
  ask(request: Request, who: string): Promise<Response>;
  /** Files of meetings: bytes, not JSON; the very door of production. */
  readonly material: MaterialDoor;
  /** False when the disk is about to be full: then nobody writes, and all can read. */
  hasRoom(): boolean;
  readonly publishableKey: string;
  now(): number;
}

interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly origin: string;
  /** The person where the door needs one, else where the call comes from. */
  readonly who: string;
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
  const who = door.needsPerson ? nameCaller(parts, request, isAuth) : origin;
  if (typeof who !== 'string') return who;
  if (door.takesBytes) return takeBytes(parts, request);
  const body = await readCallBody(request, url, refuse);
  if (body instanceof Response) return body;
  return door.answer(parts, { request, url, body, origin, who });
}

/** The person of the token, or the refusal. */
function nameCaller(parts: ApiParts, request: Request, isAuth: boolean): string | Response {
  const refuse = isAuth ? refuseAuth : refuseRest;
  const bearer = readBearer(request.headers.get('authorization'), parts.jwtSecret, parts.now());
  if (bearer === 'expired') return refuse(401, isAuth ? 'bad_jwt' : 'PGRST303', 'JWT expired');
  if (bearer === 'nobody') return refuse(401, isAuth ? 'no_authorization' : '42501', 'Signed out');
  return bearer.person;
}

/** It looks at its caller's token itself, like in production, and asks the database in that name. */
function takeBytes(parts: ApiParts, request: Request): Promise<Response> {
  const isWriting = request.method === 'PUT';
  if (isWriting && !parts.hasRoom()) return Promise.resolve(refuseRest(507, '53100', 'Disk full'));
  return parts.material(request);
}

interface Door {
  readonly needsPerson: boolean;
  /** Its bodies are no JSON. */
  readonly takesBytes?: true;
  answer(parts: ApiParts, call: Call): Promise<Response>;
}

const passOn: Door['answer'] = (parts, call) => parts.ask(rebuild(call), call.who);

/**
 * A letter that no row can hold would make the whole call unreadable for the database; as a text the
 * change with the letter is refused alone, whether a phone sent it so or not.
 */
const callFunction: Door['answer'] = (parts, call) => {
  const { body: argument, ...more } = parseObject(call.body) ?? {};
  const text = typeof argument === 'string' ? argument : JSON.stringify(argument);
  if (text === undefined || isStorable(text)) return passOn(parts, call);
  const body = Buffer.from(JSON.stringify({ ...more, body: JSON.stringify(text) }));
  return passOn(parts, { ...call, body: new Uint8Array(body) });
};

/** Whole rows or columns by exact values: a pattern over long texts could hold the one connection. */
const readRows: Door['answer'] = (parts, call) => {
  const plain: Readonly<Record<string, RegExp>> = {
    select: /^[\w,*]+$/,
    order: /^[\w,.]+$/,
    limit: /^\d{1,6}$/,
    offset: /^\d{1,9}$/,
  };
  for (const [key, value] of call.url.searchParams) {
    const isPlain = /^\w+$/.test(key) && (plain[key] ?? /^(eq|is|in)\./).test(value);
    if (!isPlain) return Promise.resolve(refuseRest(400, 'PT400', 'Not asked for so here'));
  }
  return passOn(parts, call);
};

const knock = ({ request, body, origin }: Call): Knock => ({
  bytes: body,
  origin,
  cookies: request.headers.get('cookie'),
});

/** GoTrue's own answer to a token that is no token; the embedded service fails on it. */
const renew: Door['answer'] = (parts, call) => {
  const token = parseObject(call.body)?.['refresh_token'];
  if (typeof token === 'string' && /^[\w.-]{1,255}$/.test(token)) return passOn(parts, call);
  return Promise.resolve(refuseAuth(400, 'validation_failed', 'Refresh token is not valid'));
};

const doors: readonly (Door & { method: string; path: RegExp; query?: RegExp })[] = [
  {
    method: 'POST',
    path: /^\/auth\/v1\/otp$/,
    needsPerson: false,
    answer: (parts, call) => sendCode(parts, knock(call)),
  },
  {
    method: 'POST',
    path: /^\/auth\/v1\/verify$/,
    needsPerson: false,
    answer: (parts, call) => verifyCode(parts, knock(call)),
  },
  {
    method: 'POST',
    path: /^\/auth\/v1\/token$/,
    query: /^\?grant_type=refresh_token$/,
    needsPerson: false,
    answer: renew,
  },
  // A token that has run out may still be signed out: the service itself looks at it.
  { method: 'POST', path: /^\/auth\/v1\/logout$/, needsPerson: false, answer: passOn },
  { method: 'GET', path: /^\/auth\/v1\/user$/, needsPerson: true, answer: passOn },
  {
    method: 'POST',
    path: /^\/rest\/v1\/rpc\/sync_push$/,
    needsPerson: true,
    answer: (parts, call) =>
      parts.hasRoom()
        ? callFunction(parts, call)
        : Promise.resolve(refuseRest(507, '53100', 'Disk full')),
  },
  ...['GET', 'PUT'].map((method) => ({
    method,
    path: /^\/functions\/v1\/material$/,
    needsPerson: true,
    takesBytes: true as const,
    answer: passOn,
  })),
  { method: 'POST', path: /^\/rest\/v1\/rpc\/[a-z_]+$/, needsPerson: true, answer: callFunction },
  { method: 'GET', path: /^\/rest\/v1\/[a-z_]+$/, needsPerson: true, answer: readRows },
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
