import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages } from './debian.ts';
import { execute } from './execute.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's name of what is missing. */
export const chromiumPackages = () => (known() === undefined ? ['chromium'] : []);

/**
 * The browser of the journeys: the one named, the one installed, Debian's package when we may
 * install it, else the one that Playwright fetches; undefined when none of it worked.
 */
export async function findChromium(): Promise<string | undefined> {
  await installPackages(chromiumPackages());
  if (known() !== undefined) return known();
  await execute({ program: 'npx', args: ['playwright', 'install', 'chromium'] });
  return fetched();
}

export const noChromium = `No Chromium was found, and none could be installed.
Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium)
or name one: CHROMIUM=/path/to/chromium npm test`;

const known = () => named() ?? installed() ?? fetched();

function named(): string | undefined {
  const path = process.env['CHROMIUM'];
  return path !== undefined && existsSync(path) ? path : undefined;
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .find((one) => existsSync(one));
}

function fetched(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
