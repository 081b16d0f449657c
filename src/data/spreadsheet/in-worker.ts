import type { FileRead, SheetOut } from '#domain/spreadsheet/sheet.ts';
import { limits } from './limits.ts';
import type { Result, Task } from './sheet-worker.ts';

/** Reads a file somebody chose; what takes too long is ended, and the worker with it. */
export async function readInWorker(file: File): Promise<FileRead> {
  if (file.size > limits.fileBytes) return { ok: false, reason: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await perform({ kind: 'read', name: file.name, bytes });
  return typeof read === 'string' ? { ok: false, reason: read } : read;
}

/** Null when it could not be written. */
export async function writeInWorker(sheets: readonly SheetOut[]): Promise<Uint8Array | null> {
  const written = await perform({ kind: 'write', sheets });
  return typeof written === 'string' ? null : written;
}

function perform<T extends Task>(task: T): Promise<Result<T> | 'tooSlow' | 'failed'> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
    const end = (result: Result<T> | 'tooSlow' | 'failed') => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const time = task.kind === 'read' ? limits.milliseconds : limits.writeMilliseconds;
    const timer = setTimeout(() => end('tooSlow'), time);
    worker.addEventListener('message', ({ data }: MessageEvent<Result<T> | 'failed'>) => end(data));
    worker.addEventListener('error', () => end('failed'));
    worker.addEventListener('messageerror', () => end('failed'));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(task);
  });
}
