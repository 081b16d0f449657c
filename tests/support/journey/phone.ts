import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test';
import type { Server } from './server.ts';
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
  /** It has never been on. */
  readonly isNew: boolean;
  /** A phone that has never been on becomes a copy of the one whose storage lies in this folder. */
  become(folder: string): void;
  /** Closed, and its storage laid into this folder for others to become. */
  keep(folder: string): Promise<void>;
  /** The process is killed as the system would: no event, no last write. */
  kill(): Promise<void>;
  /** Opens the browser again, on a path of the app. */
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * The browser's own flags: quiet, and nothing that a phone would not do. Every server has the same
 * address to it, wherever it really listens: what a page keeps belongs to an address.
 */
const flags = ({ origin, address }: Place) => [
  `--host-resolver-rules=MAP ${new URL(origin).host} ${new URL(address).host.replace('localhost', '127.0.0.1')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long words may lag behind the database before they are a lie; generous to a loaded machine. */
const patienceMs = 1500;

type Place = Pick<Server, 'origin' | 'address'>;

interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pid: number;
}

/** It is off until it is opened. `room`: the folder its storage lies in, for a phone with little of it. */
export function makePhone(place: Place, room: string = tmpdir()): Phone {
  const profile = mkdtempSync(join(room, 'jamsides-phone-'));
  const said: string[] = [];
  const wrongs: string[] = [];
  const hear = ({ said: words, lie }: StatusReport) => {
    if (lie === null) said.push(words);
    else wrongs.push(lie);
  };
  let running: Running | undefined;
  let isNew = true;
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
    get isNew() {
      return isNew;
    },
    become: (folder) => cpSync(folder, profile, { recursive: true }),
    async keep(folder) {
      await phone.close();
      cpSync(profile, folder, { recursive: true });
      await phone.dispose();
    },
    async newTab(path) {
      const page = await now().context.newPage();
      await page.goto(place.origin + path);
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
      isNew = false;
      running ??= await launch({ profile, place, hear, wrongs });
      await running.page.goto(place.origin + path);
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

interface Launch {
  readonly profile: string;
  readonly place: Place;
  readonly hear: (report: StatusReport) => void;
  readonly wrongs: string[];
}

async function launch({ profile, place, hear, wrongs }: Launch): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: String(process.env['CHROMIUM']),
    args: flags(place),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  context.setDefaultNavigationTimeout(90_000);
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
