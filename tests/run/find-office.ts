import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installPackages } from './debian.ts';

const packages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'] as const;

/** The spreadsheet and the writer without their windows, as Debian brings them. */
export const officePackages = () => (hasBoth() ? [] : packages);

/** What is installed, else Debian's package when we may install it; undefined when it did not work. */
export async function findOffice(): Promise<string | undefined> {
  await installPackages(officePackages());
  return installed();
}

export const noOffice = `No LibreOffice was found, and none could be installed: the round trip was not run.
Debian: apt-get install ${packages.join(' ')}`;

/** Beside the program each part has a library of its own. */
function hasBoth(): boolean {
  const office = installed();
  if (office === undefined) return false;
  const parts = join(dirname(realpathSync(office)), '../program');
  return ['libsclo.so', 'libswlo.so'].every((part) => existsSync(join(parts, part)));
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((dir) => join(dir, 'soffice')).find((one) => existsSync(one));
}
