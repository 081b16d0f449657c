import type { FileRead, SheetOut } from '#domain/spreadsheet/sheet.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

/** Files of unknown making are opened here, beside the app, where they can be stopped. */
export type Task =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly sheets: readonly SheetOut[] };

export type Result<T extends Task> = T extends { readonly kind: 'read' } ? FileRead : Uint8Array;

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void perform(data).then(
    (result) => postMessage(result),
    () => postMessage('failed'),
  );
});

async function perform(task: Task): Promise<Result<Task>> {
  return task.kind === 'read' ? readFile(task.name, task.bytes) : writeFile(task.sheets);
}
