import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';

export interface Executed {
  readonly ok: boolean;
  readonly said: string;
  readonly seconds: number;
  readonly timedOut: boolean;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** When the whole group of processes is ended, in seconds from now. */
  readonly seconds: number;
}

/** Hundreds of processes read the same modules: they are compiled once. */
const compiled = join(projectRoot, '.cache', 'compiled');

/** Runs one command to its end or to its time limit; what it started is ended with it. */
export function execute(command: Command): Promise<Executed> {
  const begun = performance.now();
  return new Promise((done) => {
    const child = spawn(command.program, [...command.args], {
      cwd: projectRoot,
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let said = '';
    let timedOut = false;
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const end = () => endGroup(child.pid);
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, command.seconds * 1000);
    process.once('exit', end);
    const finish = (ok: boolean, last = '') => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      const seconds = (performance.now() - begun) / 1000;
      done({ ok: ok && !timedOut, said: said + last, seconds, timedOut });
    };
    child.once('error', (error) => finish(false, error.message));
    child.once('close', (code) => finish(code === 0));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    // The group, so that browsers and servers of a test that hangs do not live on.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}
