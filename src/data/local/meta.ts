import type { MetaKey, MetaValues } from '#sync/records.ts';
import type { LocalDb } from './schema.ts';

export async function getMeta<K extends MetaKey>(
  db: LocalDb,
  key: K,
): Promise<MetaValues[K] | undefined> {
  const entry = await db.meta.get(key);
  return entry?.value as MetaValues[K] | undefined;
}

export async function putMeta<K extends MetaKey>(
  db: LocalDb,
  key: K,
  value: MetaValues[K],
): Promise<void> {
  await db.meta.put({ key, value });
}
