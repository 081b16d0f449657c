import { answerJson } from './answer.ts';
import { answerApi, type ApiParts } from './api-doors.ts';
import { compress } from './compress.ts';
import { answerDemo, type DemoParts } from './demo-doors.ts';
import { httpsOnlyHeader, securityHeaders } from './security-headers.ts';
import { TooManyWaiting } from './turns.ts';

export interface FrontDoorParts {
  readonly api: ApiParts;
  readonly demo: DemoParts;
  answerStatic(request: Request, url: URL): Promise<Response>;
}

export type FrontDoor = (request: Request, origin: string) => Promise<Response>;

/** Whatever a Supabase project answers elsewhere is never a page of the app. */
const apiPath = /^\/(auth|rest|storage|functions|realtime|graphql|pg|_system)(\/|$)/;

export const isServerPath = (path: string) =>
  apiPath.test(path) || /^\/demo(\/|$)/.test(path) || path === '/config.json';

/** One origin for everything: the app's files, its address book, the API and the demo's help. */
export function makeFrontDoor(parts: FrontDoorParts): FrontDoor {
  return async (request, origin) => {
    const answer = await route(parts, request, origin).catch((error: unknown) => {
      if (error instanceof TooManyWaiting) return askForPatience();
      console.error(error);
      return answerJson(500, { code: 'unexpected_failure' });
    });
    const kind = isServerPath(new URL(request.url).pathname) ? 'answer' : 'file';
    const pressed = await compress(request, answer, kind);
    return withSecurityHeaders(pressed, { kind, https: isHttps(request) });
  };
}

function route(parts: FrontDoorParts, request: Request, origin: string): Promise<Response> {
  const url = new URL(request.url);
  if (apiPath.test(url.pathname)) return answerApi(parts.api, request, origin);
  if (/^\/demo(\/|$)/.test(url.pathname)) return answerDemo(parts.demo, request, url);
  if (url.pathname === '/config.json') return Promise.resolve(config(parts, request));
  return parts.answerStatic(request, url);
}

/** Where the app finds its backend, read at run time so that one build serves every installation. */
function config(parts: FrontDoorParts, request: Request): Response {
  const host = request.headers.get('host') ?? '';
  if (!/^[\w.-]+(:\d{1,5})?$/.test(host)) return answerJson(400, { code: 'bad_host' });
  const url = `${isHttps(request) ? 'https' : 'http'}://${host}`;
  return answerJson(200, { backend: { url, key: parts.api.publishableKey } });
}

function askForPatience(): Response {
  const answer = answerJson(429, { code: 'too_many_waiting', message: 'Too many calls waiting' });
  answer.headers.set('Retry-After', '5');
  return answer;
}

/** A tunnel ends https in front of this server and says so. */
const isHttps = (request: Request) => request.headers.get('x-forwarded-proto') === 'https';

function withSecurityHeaders(
  answer: Response,
  { kind, https }: { kind: 'file' | 'answer'; https: boolean },
): Response {
  // Other sites may not read anything here, whatever the services behind say.
  const headers = new Headers(
    [...answer.headers].filter(([name]) => !name.startsWith('access-control-')),
  );
  // What somebody has sent in is shut off from everything, more than the app's own pages are.
  const isShutOff = headers.get('content-security-policy') === 'sandbox';
  for (const [name, value] of securityHeaders) headers.set(name, value);
  if (isShutOff) headers.set('Content-Security-Policy', "sandbox; default-src 'none'");
  // A person's rows and tokens stay in no cache, whatever the services behind say.
  if (kind === 'answer') headers.set('Cache-Control', 'no-store');
  if (https) headers.set(...httpsOnlyHeader);
  return new Response(answer.body, { status: answer.status, headers });
}
