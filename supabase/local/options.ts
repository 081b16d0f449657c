import { resolve } from 'node:path';

export interface LocalOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly distDir: string;
  /** How long a signed-in token lasts, in seconds; tests shorten it. */
  readonly tokenSeconds: number;
  /** A commit waits until the disk has it; tests that never cut the power do without. */
  readonly durable: boolean;
}

/** Digits of a code, here and in production (`otp_length` in config.toml). */
export const codeLength = 8;

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Everything that can be set, and the only place that reads the environment. */
export function readOptions(env: NodeJS.ProcessEnv): LocalOptions {
  return {
    port: Number(env['PORT'] ?? 4173),
    dataDir: resolve(projectRoot, env['JAMSIDES_DATA'] ?? '.local'),
    distDir: resolve(projectRoot, env['JAMSIDES_DIST'] ?? 'dist'),
    tokenSeconds: Number(env['JAMSIDES_TOKEN_SECONDS'] ?? 3600),
    durable: env['JAMSIDES_DURABLE'] !== 'off',
  };
}
