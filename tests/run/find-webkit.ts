import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execute } from './execute.ts';

/** WebKit as Debian brings it: the driver, its browser, and a screen for it to draw on. */
export interface WebKit {
  readonly driver: string;
  readonly screen: string;
}

/** What is installed, else Debian's packages when we may install them; undefined when it did not work. */
export async function findWebKit(): Promise<WebKit | undefined> {
  const here = installed();
  if (here !== undefined || process.getuid?.() !== 0) return here;
  const get = (args: readonly string[]) =>
    execute({ program: 'apt-get', args, seconds: 240, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await get(['update', '-qq']);
  const packages = ['webkit2gtk-driver', 'xvfb'];
  await get(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return installed();
}

export const noWebKit = `No WebKit was found, and none could be installed: the smoke in WebKit was not run.
Debian: apt-get install webkit2gtk-driver xvfb`;

function installed(): WebKit | undefined {
  const driver = find('WebKitWebDriver');
  const screen = find('Xvfb');
  return driver === undefined || screen === undefined ? undefined : { driver, screen };
}

function find(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((dir) => join(dir, name)).find((one) => existsSync(one));
}
