import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebKit } from '#tests/run/find-engines.ts';
import { findFreePort } from '#tests/support/embedded/local-server.ts';
import type { Driver } from './driver.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** One window of WebKit, driven over the W3C protocol by plain fetch. */
export async function startWebKit(webkit: WebKit): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'jamsides-webkit-'));
  const display = `:${await findFreePort()}`;
  const port = await findFreePort();
  const env = { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home };
  const sandbox = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const start = (program: string, args: readonly string[]) =>
    spawn(program, args, { env: { ...env, ...sandbox }, stdio: 'ignore', detached: true });
  const processes = [
    start(webkit.screen, [display, '-screen', '0', '400x800x24', '-nolisten', 'tcp']),
    start(webkit.driver, [`--port=${port}`, '--host=127.0.0.1']),
  ];
  const base = `http://127.0.0.1:${port}`;
  await answers(`${base}/status`);
  const close = async () => {
    await Promise.all(processes.map(end));
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const session = await newSession(base);
    await ask('POST', `${base}/session/${session}/window/rect`, { width: 400, height: 800 });
    return makeDriver(`${base}/session/${session}`, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function newSession(base: string): Promise<string> {
  const capabilities = { alwaysMatch: { pageLoadStrategy: 'normal' } };
  const made = (await ask('POST', `${base}/session`, { capabilities })) as { sessionId: string };
  return made.sessionId;
}

function makeDriver(session: string, stop: () => Promise<void>): Driver {
  const post = (path: string, body: object = {}) => ask('POST', `${session}/${path}`, body);
  const run = <R>(script: string, ...args: readonly unknown[]) =>
    post('execute/sync', { script, args }) as Promise<R>;

  async function find(xpath: string, seconds = 40): Promise<string> {
    const until = performance.now() + seconds * 1000;
    for (;;) {
      try {
        const found = await post('element', { using: 'xpath', value: xpath });
        const id = (found as Record<string, string>)[elementKey];
        if (id !== undefined && (await ask('GET', `${session}/element/${id}/displayed`))) return id;
      } catch {
        // Not there yet.
      }
      if (performance.now() > until) {
        const shown = await run<string>(
          'return location.pathname + "\\n" + document.body.innerText',
        );
        throw new Error(`Not seen in WebKit: ${xpath}\nThe page shows: ${shown}`);
      }
      await wait(100);
    }
  }

  /** A screen that is drawn anew between the look and the act is looked at again. */
  async function again<R>(act: () => Promise<R>): Promise<R> {
    for (let turn = 1; ; turn += 1) {
      try {
        return await act();
      } catch (error) {
        if (turn === 20 || !/^stale|^element/u.test(String((error as Error).message))) throw error;
        await wait(300);
      }
    }
  }

  return {
    go: async (url) => void (await post('url', { url })),
    run,
    click: (xpath) =>
      again(async () => {
        const id = await find(xpath);
        // Under the bar at the foot of the screen it cannot be pressed.
        await run('arguments[0].scrollIntoView({ block: "center" })', { [elementKey]: id });
        await post(`element/${id}/click`);
      }),
    type: (xpath, text) =>
      again(async () => void (await post(`element/${await find(xpath)}/value`, { text }))),
    see: (xpath, seconds) =>
      again(async () =>
        String(await ask('GET', `${session}/element/${await find(xpath, seconds)}/text`)),
      ),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await stop();
    },
  };
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const init: RequestInit = { method, signal: AbortSignal.timeout(30_000) };
  if (body) init.body = JSON.stringify(body);
  const answer = await fetch(url, init);
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
}

async function answers(url: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('The driver of WebKit does not answer');
}

/** With everything it has started. Asked first: a screen takes its lock and its socket away itself. */
async function end(one: ChildProcess): Promise<void> {
  const isEnded = () => one.exitCode !== null || one.signalCode !== null;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    signalGroup(one, signal);
    for (let turn = 0; turn < 40 && !isEnded(); turn += 1) await wait(50);
  }
}

function signalGroup(one: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (one.pid !== undefined) process.kill(-one.pid, signal);
  } catch {
    // It had ended by itself.
  }
}
