import { countParts, partBytes } from '#domain/files/file-parts.ts';
import { edit } from '#data/local/edit.ts';
import { command } from '#data/local/command.ts';
import type { Local } from '#data/local/local.ts';
import { dropFile } from '#data/local/loose-files.ts';
import type { LocalDb } from '#data/local/schema.ts';
import { isStorageFull } from '#data/local/storage.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { Picked } from './read-picked.ts';

/** Where it is put, and under which hat. The id is kept with the form: pressed twice it is one. */
export interface MaterialAt {
  readonly id: string;
  readonly scope: string;
  readonly participationId: string;
  readonly meetingId: string;
  readonly agendaItemId: string | null;
}

/**
 * Row, bytes and the note that they are unsent: all three or nothing. False: the phone is full, and nothing
 * was kept.
 */
export async function addFile(
  local: Local,
  at: MaterialAt,
  file: Picked & { readonly description: string },
): Promise<boolean> {
  const { db } = local;
  try {
    await edit(local, ['material'], (tx) => putFile(tx, db, at, file), [
      db.parts,
      db.pins,
      db.unsent,
    ]);
    return true;
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return false;
  }
}

async function putFile(
  tx: Edit,
  db: LocalDb,
  at: MaterialAt,
  file: Picked & { readonly description: string },
): Promise<void> {
  const { hash, kind, title, bytes: whole } = file;
  const bytes = whole.byteLength;
  const parts = countParts(bytes);
  await tx.put('material', at.scope, at.id, {
    ...placeOf(at),
    title,
    kind,
    bytes,
    hash,
    link: '',
    description: file.description.trim(),
    put_at: tx.at,
    arrived_at: null,
  });
  for (let n = 0; n < parts; n += 1)
    await db.parts.put({ hash, n, bytes: whole.slice(n * partBytes, (n + 1) * partBytes) });
  const known = await db.pins.get(hash);
  await db.pins.put({ hash, bytes, pinned: known?.pinned ?? false, openedAt: tx.at });
  await db.unsent.put({ id: at.id, scope: at.scope, hash, parts, sent: 0 });
}

const placeOf = (at: MaterialAt) => ({
  participation_id: at.participationId,
  meeting_id: at.meetingId,
  agenda_item_id: at.agendaItemId,
});

/** `link` begins with https: the form has seen to it. */
export const addLink = command(
  ['material'],
  async (tx, at: MaterialAt, { title, link }: { title: string; link: string }) => {
    await tx.put('material', at.scope, at.id, {
      ...placeOf(at),
      title: title.trim(),
      kind: 'link',
      bytes: 0,
      hash: '',
      link,
      description: '',
      put_at: tx.at,
      arrived_at: null,
    });
  },
);

/** What a picture shows, said or said better. */
export const describeMaterial = command(
  ['material'],
  async (tx, { scope, id }: Pick<MaterialAt, 'scope' | 'id'>, description: string) => {
    if (await tx.get('material', scope, id))
      await tx.put('material', scope, id, { description: description.trim() });
  },
);

/** Taken away for all, its bytes on this phone too, sent or not. */
export function removeMaterial(
  local: Local,
  { scope, id }: Pick<MaterialAt, 'scope' | 'id'>,
): Promise<void> {
  const { db } = local;
  return edit(
    local,
    ['material'],
    async (tx) => {
      const row = await tx.get('material', scope, id);
      await tx.remove('material', scope, id);
      await db.unsent.delete(id);
      if (row === undefined || row.hash === '') return;
      const others = await tx.list('material', { index: 'hash', equals: row.hash });
      if (others.length === 0) await dropFile(db, row.hash);
    },
    [db.parts, db.pins, db.unsent],
  );
}
