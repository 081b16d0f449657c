import type { Local } from '#data/use-live.ts';

/** Ids made by pressing *Anteckna* that no letter has been stored under yet. */
const made = new Set<string>();

export function makeNewNote(local: Local): string {
  const id = local.newId();
  made.add(id);
  return id;
}

/** True once, when the editor opens on a new entry: then there is nothing to wait for. */
export function takeNewNote(id: string): boolean {
  return made.delete(id);
}
