import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './debian.ts';

/** WebKit as Debian brings it: the driver, its browser, and a screen for it to draw on. */
export interface WebKit {
  readonly driver: string;
  readonly screen: string;
}

/** Debian's names of what is missing. */
export const webkitPackages = () =>
  installed() === undefined ? ['webkit2gtk-driver', 'xvfb'] : [];

/** What is installed, else Debian's packages when we may install them; undefined when it did not work. */
export async function findWebKit(): Promise<WebKit | undefined> {
  await installPackages(webkitPackages());
  return installed();
}

/** Firefox as Debian brings it: its path. */
export const firefoxPackages = () => (find('firefox-esr') === undefined ? ['firefox-esr'] : []);

/** As `findWebKit`; any Firefox that is installed will do. */
export async function findFirefox(): Promise<string | undefined> {
  await installPackages(find('firefox') === undefined ? firefoxPackages() : []);
  return find('firefox-esr') ?? find('firefox');
}

export const noFirefox = `No Firefox was found, and none could be installed: the smoke in Firefox was not run.
Debian: apt-get install firefox-esr`;

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
