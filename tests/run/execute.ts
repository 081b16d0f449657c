import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';

export interface Executed {
  readonly ok: boolean;
  readonly said: string;
  readonly seconds: number;
  /** Why it was ended before it had ended by itself. */
  readonly stopped?: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Ended when nothing has been heard of it for so long: it hangs. What is slow goes on telling. */
  readonly silentSeconds?: number;
  /** Gives way to what is beside it and cannot wait as well. */
  readonly givesWay?: boolean;
  /** Ended when the whole run is. */
  readonly until?: AbortSignal;
}

/** Hundreds of processes read the same modules: they are compiled once. */
const compiled = join(projectRoot, '.cache', 'compiled');

/** Runs one command to its end, or until it hangs; what it started is ended with it. */
export function execute({ program, args, ...command }: Command): Promise<Executed> {
  const { env, until, silentSeconds = 300, givesWay = false } = command;
  const begun = performance.now();
  return new Promise((done) => {
    const child = spawn(program, [...args], {
      cwd: projectRoot,
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    if (givesWay && child.pid !== undefined) setPriority(child.pid, 5);
    let said = '';
    let stopped: string | undefined;
    const end = () => endGroup(child.pid);
    const stop = (why: string) => {
      stopped ??= why;
      end();
    };
    const silence = setTimeout(
      () => stop(`nothing was heard of it for ${silentSeconds} s`),
      silentSeconds * 1000,
    );
    const hear = (part: Buffer) => {
      said += part.toString();
      silence.refresh();
    };
    const outOfTime = () => stop('the whole run was out of time');
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    until?.addEventListener('abort', outOfTime);
    if (until?.aborted) outOfTime();
    process.once('exit', end);
    const finish = (ok: boolean, last = '') => {
      clearTimeout(silence);
      until?.removeEventListener('abort', outOfTime);
      process.removeListener('exit', end);
      const seconds = (performance.now() - begun) / 1000;
      const ended = { ok: ok && stopped === undefined, said: said + last, seconds };
      done(stopped === undefined ? ended : { ...ended, stopped });
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
