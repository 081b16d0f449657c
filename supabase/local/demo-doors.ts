import { answerJson } from './answer.ts';
import { demoPage, demoScript, demoStyle, type DemoPerson } from './demo-page.ts';
import type { Mailbox } from './mailbox.ts';

export interface DemoParts {
  readonly mailbox: Mailbox;
  listPeople(): Promise<readonly DemoPerson[]>;
}

/**
 * The demo's help. Codes are shown to whoever asks, so it answers only where the address says that
 * the asker sits at this computer: through a tunnel the Host is another, and there is no help. Nor
 * where anything on the way says that it passed the call on, whatever Host it gave it.
 */
export async function answerDemo(parts: DemoParts, request: Request, url: URL): Promise<Response> {
  if (!isThisComputer(request.headers) || request.method !== 'GET') return notFound();
  switch (url.pathname) {
    case '/demo/config.json':
      return answerJson(200, { demo: true, page: '/demo' });
    case '/demo':
      return text('text/html', demoPage(await parts.listPeople(), parts.mailbox.list()));
    case '/demo/demo.css':
      return text('text/css', demoStyle);
    case '/demo/demo.js':
      return text('text/javascript', demoScript);
    case '/demo/latest-codes':
      return answerJson(200, parts.mailbox.list());
    case '/demo/latest-code': {
      const found = parts.mailbox.latest(url.searchParams.get('email') ?? '');
      return found === undefined ? notFound() : answerJson(200, { code: found.code });
    }
    default:
      return notFound();
  }
}

const notFound = () => answerJson(404, { code: 'not_found' });

const ownHost = /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/i;
/** What proxies and tunnels add, by name or by the beginning of it. */
const passedOn =
  /^(forwarded|via|x-(forwarded|original|real|client|cluster|envoy|proxy|host)\b.*|(cf|cdn|fastly|fly|true-client|ngrok|tailscale)-.*)$/i;

function isThisComputer(headers: Headers): boolean {
  if (!ownHost.test(headers.get('host') ?? '')) return false;
  return ![...headers.keys()].some((name) => passedOn.test(name));
}

function text(type: string, body: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' },
  });
}
