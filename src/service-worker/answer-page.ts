import { getScreen, type KeptScreen } from '#data/local/kept-screen.ts';
import { dayOf } from '#lib/stockholm.ts';

/** The page is not held back for a screen: the phone's database may be slow, or stand still. */
const patienceMs = 300;

/** The app's page, with what was last seen at that address already in it. */
export async function answerPage(url: URL, shell: Promise<Response>): Promise<Response> {
  const isHome = url.pathname === '/' && url.search === '';
  const [page, screen] = await Promise.all([shell, isHome ? findScreen() : undefined]);
  if (screen === undefined) return page;
  const text = withScreen(await page.clone().text(), screen, dayOf(new Date()));
  return text === undefined ? page : new Response(text, { headers: headersOf(page) });
}

function findScreen(): Promise<KeptScreen | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  return Promise.race([getScreen().catch(() => undefined), late]);
}

const root = /<div id="root">[^]*?<\/div>(?=\s*<noscript>)/u;

/** Undefined: it was kept on another day, or by another build of the app. */
export function withScreen(page: string, screen: KeptScreen, today: string): string | undefined {
  const isOfBuild = screen.scripts.length > 0 && screen.scripts.every((one) => page.includes(one));
  if (!isOfBuild || screen.day !== today || !root.test(page)) return undefined;
  const more = screen.styles.filter((href) => !page.includes(href));
  const sheets = more.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`);
  return page
    .replaceAll(/<link rel="modulepreload"[^>]*>/gu, '')
    .replace('</head>', () => `${sheets.join('')}</head>`)
    .replace(root, () => `<div id="root" aria-busy="true">${screen.html}</div>`);
}

/** The length and the packing are the file's; the policy and the rest hold for this answer too. */
function headersOf(page: Response): Headers {
  const headers = new Headers(page.headers);
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name);
  return headers;
}
