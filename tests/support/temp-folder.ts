import { makeRunFolder, type RunFolder } from '../run/run-folder.ts';

/* Tests that are run by themselves leave nothing behind either; see `tests/run/run-folder.ts`. */
let folder: RunFolder | undefined;

export function setup(): void {
  folder = makeRunFolder();
}

export function teardown(): void {
  folder?.remove();
}
