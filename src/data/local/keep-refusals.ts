import type { Problem, Refusal } from '#sync/records.ts';
import { getMeta, putMeta } from './meta.ts';
import type { LocalDb } from './schema.ts';

const kept = 20;

/**
 * Notes each no of the server beside the problem it made, which goes when it is settled. Code, kind
 * of thing and time are all that is kept: it is read out to whoever helps.
 */
export async function keepRefusals(db: LocalDb, problems: readonly Problem[]): Promise<void> {
  const fresh = problems.flatMap(({ kind, code, tbl, at }): Refusal[] =>
    kind === 'refused' || kind === 'serverFails' ? [{ code: code ?? kind, tbl, at }] : [],
  );
  if (fresh.length === 0) return;
  const known = (await getMeta(db, 'refusals')) ?? [];
  await putMeta(db, 'refusals', [...known, ...fresh].slice(-kept));
}
