import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { browserPath, flags, newProfile } from './browser.ts';
import { settings } from './settings.ts';

export interface Report {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Milliseconds, except the shift, which has no unit. */
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Audits that cost points, each once. */
  readonly lost: readonly string[];
}

const ownFlags = ['--headless', '--no-sandbox', '--lang=sv-SE', '--remote-debugging-port=0'];
const tries = 3;

export interface Looked {
  readonly name: string;
  readonly url: string;
  readonly phone: string;
}

/**
 * By turns, so that a machine that slows down slows all of them: what counts is one beside the
 * other. Each run is on a fresh copy of the phone, so that none finds what the one before fetched.
 */
export async function measureLighthouse(
  pages: readonly Looked[],
): Promise<Record<string, Report[]>> {
  const reports: Record<string, Report[]> = Object.fromEntries(pages.map(({ name }) => [name, []]));
  for (let run = 0; run < settings.lighthouse; run += 1)
    for (const { name, url, phone } of pages)
      reports[name]?.push(await runAgain(url, phone, tries));
  return reports;
}

/** On a busy machine a trace is lost now and then; a run without one says nothing of the page. */
async function runAgain(url: string, phone: string, left: number): Promise<Report> {
  try {
    return await runOnce(url, newProfile(phone));
  } catch (error) {
    if (left <= 1) throw error;
    return runAgain(url, phone, left - 1);
  }
}

async function runOnce(url: string, profile: string): Promise<Report> {
  const browser = spawn(
    await browserPath(),
    [...flags, ...ownFlags, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: 'ignore' },
  );
  try {
    const port = await debuggingPort(profile, browser);
    // The person's data stays: without it there is no first screen of one's own to look at.
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      disableStorageReset: true,
    });
    if (!result) throw new Error('Lighthouse gave no answer');
    return readResult(result.lhr);
  } finally {
    await end(browser);
  }
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function readResult(lhr: Result): Report {
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const score = (name: string) => lhr.categories[name]?.score ?? 0;
  const value = (name: string) => lhr.audits[name]?.numericValue ?? Number.NaN;
  const counted = new Set(
    Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const lost = Object.values(lhr.audits)
    .filter((audit) => counted.has(audit.id) && audit.score !== null && audit.score < 0.995)
    .map((audit) => `${audit.id} ${audit.score} ${audit.displayValue ?? ''}`.trim());
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    lost,
  };
}

/** The browser writes it down when it is ready to be spoken to. */
async function debuggingPort(profile: string, browser: ChildProcess): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  for (let looks = 0; looks < 300; looks += 1) {
    if (browser.exitCode !== null) throw new Error(`Chromium ended with ${browser.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Chromium did not open its door');
}

function end(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    browser.once('exit', () => done());
    browser.kill('SIGTERM');
  });
}
