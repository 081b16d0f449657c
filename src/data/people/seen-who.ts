import { getMeta, putMeta } from '#data/local/meta.ts';
import type { Local } from '#data/local/local.ts';

/** Who has read what Jämsides is and who her partners are is not shown the way there on Hem any longer. */
export async function saveSeenWho({ db }: Local): Promise<void> {
  if (await hasSeenWho({ db })) return;
  await putMeta(db, 'seenWho', true);
}

export async function hasSeenWho({ db }: Pick<Local, 'db'>): Promise<boolean> {
  return (await getMeta(db, 'seenWho')) === true;
}
