import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

/** The spreadsheet without its windows, as Debian brings it. */
export const officePackages = () => (installed() === undefined ? ['libreoffice-calc-nogui'] : []);

/** What is installed, else Debian's package when we may install it; undefined when it did not work. */
export async function findOffice(): Promise<string | undefined> {
  await installPackages(officePackages());
  return installed();
}

export const noOffice = `No LibreOffice was found, and none could be installed: the round trip was not run.
Debian: apt-get install libreoffice-calc-nogui`;

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((dir) => join(dir, 'soffice')).find((one) => existsSync(one));
}
