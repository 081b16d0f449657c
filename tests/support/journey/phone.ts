import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test';
import { recordStatus, type StatusReport } from './status-recorder.ts';

/** A phone with a storage of its own: what is killed opens again with what was on it. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the status has said, in order, across kills. */
  readonly said: readonly string[];
  /** What must never happen: a false word about what is synced, a broken page, a policy broken. */
  readonly wrongs: readonly string[];
  newTab(path: string): Promise<Page>;
  /** The process is killed as the system would: no event, no last write. */
  kill(): Promise<void>;
  /** Opens the browser again, on a path of the app. */
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
  dispose(): Promise<void>;
}

/** The browser's own flags: quiet, and nothing that a phone would not do. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long words may lag behind the database before they are a lie; generous to a loaded machine. */
const patienceMs = 1500;

interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pid: number;
}

/** `place`: the folder its storage lies in, for a phone with little room. */
export async function makePhone(origin: string, place: string = tmpdir()): Promise<Phone> {
  const profile = mkdtempSync(join(place, 'jamsides-phone-'));
  const said: string[] = [];
  const wrongs: string[] = [];
  const hear = ({ said: words, lie }: StatusReport) => {
    if (lie === null) said.push(words);
    else wrongs.push(lie);
  };
  let running: Running | undefined = await launch(profile, hear, wrongs);
  const now = () => {
    if (!running) throw new Error('The phone is off');
    return running;
  };

  const phone: Phone = {
    said,
    wrongs,
    get page() {
      return now().page;
    },
    get context() {
      return now().context;
    },
    async newTab(path) {
      const page = await now().context.newPage();
      await page.goto(origin + path);
      return page;
    },
    async kill() {
      const { context, pid } = now();
      running = undefined;
      const gone = new Promise((done) => context.once('close', done));
      process.kill(pid, 'SIGKILL');
      await gone;
    },
    async open(path = '/') {
      running ??= await launch(profile, hear, wrongs);
      await running.page.goto(origin + path);
      return running.page;
    },
    async close() {
      const context = running?.context;
      running = undefined;
      await context?.close();
    },
    async dispose() {
      await phone.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return phone;
}

async function launch(
  profile: string,
  hear: (report: StatusReport) => void,
  wrongs: string[],
): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: String(process.env['CHROMIUM']),
    args: flags,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  context.setDefaultNavigationTimeout(30_000);
  await context.exposeBinding('journeyReport', (_, report: StatusReport) => hear(report));
  await context.addInitScript(recordStatus, patienceMs);
  context.on('weberror', (error) => {
    const { name, message, stack } = error.error();
    wrongs.push(`broken: ${name} ${message} ${stack}`);
  });
  context.on('console', (message) => {
    // That the network is gone is no fault of the page; anything else that it complains of is.
    const isSilence = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isSilence)
      void tell(message).then((one) => wrongs.push(one));
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    pid: await pidOf(context),
  };
}

/** An error's name and trace; its printed text is only what the build has left of it. */
async function tell(message: ConsoleMessage): Promise<string> {
  const parts = message
    .args()
    .map((one) =>
      one
        .evaluate((value: unknown) =>
          value instanceof Error ? `${value.name} ${value.message} ${value.stack}` : String(value),
        )
        .catch(() => ''),
    );
  return `console at ${message.page()?.url()}: ${message.text()} ${(await Promise.all(parts)).join(' ')}`;
}

async function pidOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without its browser cannot be killed');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find((one) => one.type === 'browser');
  if (!main) throw new Error('The browser does not tell its process');
  return main.id;
}
