import { execute } from './execute.ts';

/** Installs Debian's packages, where we may: in one go, since only one at a time can install. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  if (packages.length === 0 || process.getuid?.() !== 0) return;
  const get = (args: readonly string[]) =>
    execute({
      program: 'apt-get',
      args: ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args],
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  await get(['update']);
  await get(['install', '-y', '--no-install-recommends', ...packages]);
}
