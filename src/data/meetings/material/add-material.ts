import type { Table } from 'dexie';
import { countParts, partBytes } from '#domain/files/file-parts.ts';
import { scopeId } from '#domain/scope.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { edit } from '#data/local/edit.ts';
import { fullDisks } from '#data/local/full-disks.ts';
import type { Local } from '#data/local/local.ts';
import { dropFile } from '#data/local/loose-files.ts';
import type { LocalDb } from '#data/local/schema.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { Picked } from './read-picked.ts';
import { putCopies, rowsOfFile, type FileAt } from './share-material.ts';

/** Where it is put, and under which hat. The id is kept with the form: pressed twice it is one. */
export interface MaterialAt {
  readonly id: string;
  readonly participationId: string;
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  /** Handed in for this step of the round. */
  readonly stepId?: string;
  /** Read there at once; without it only its author reads it. */
  readonly shareTo?: string;
}

export type Made = Pick<MaterialRow, 'title' | 'kind' | 'bytes' | 'hash' | 'link' | 'description'>;

/**
 * Row, bytes and the note that they are unsent: all three or nothing. False: the phone is full, and nothing
 * was kept.
 */
export async function addFile(
  local: Local,
  at: MaterialAt,
  { title, kind, hash, bytes: whole, description }: Picked & { readonly description: string },
): Promise<boolean> {
  const { db } = local;
  const bytes = whole.byteLength;
  const made = { title, kind, bytes, hash, link: '', description: description.trim() };
  return editFile(local, async (tx) => {
    await keepBytes(tx, db, made, whole);
    await putOriginal(tx, db, at, made);
  });
}

/** Rows with their bytes: all of it, or false and nothing, when the phone is full. */
export async function editFile(
  local: Local,
  work: (tx: Edit) => Promise<void>,
  beside: readonly Table[] = [],
): Promise<boolean> {
  const { db } = local;
  try {
    await edit(local, ['material'], work, [db.parts, db.pins, db.unsent, ...beside]);
    return true;
  } catch (error) {
    // A disk without a byte left takes the connection away, too: the edit has noticed which it was.
    if (!fullDisks.has(db)) throw error;
    return false;
  }
}

export async function keepBytes(
  tx: Edit,
  db: LocalDb,
  { hash, bytes }: Pick<Made, 'hash' | 'bytes'>,
  whole: ArrayBuffer,
): Promise<void> {
  for (let n = 0; n < countParts(bytes); n += 1)
    await db.parts.put({ hash, n, bytes: whole.slice(n * partBytes, (n + 1) * partBytes) });
  const known = await db.pins.get(hash);
  await db.pins.put({ hash, bytes, pinned: known?.pinned ?? false, openedAt: tx.at });
}

/** `link` begins with https: the form has seen to it. */
export function addLink(
  local: Local,
  at: MaterialAt,
  { title, link }: { readonly title: string; readonly link: string },
): Promise<void> {
  const { db } = local;
  const made = { title: title.trim(), kind: 'link', bytes: 0, hash: '', link, description: '' };
  return edit(local, ['material'], (tx) => putOriginal(tx, db, at, made as Made), [db.unsent]);
}

export async function putOriginal(
  tx: Edit,
  db: LocalDb,
  at: MaterialAt,
  made: Made,
): Promise<void> {
  const scope = scopeId('user', tx.uid);
  const { id, shareTo } = at;
  await tx.put('material', scope, id, {
    ...made,
    participation_id: at.participationId,
    meeting_id: at.meetingId,
    agenda_item_id: at.agendaItemId,
    put_at: tx.at,
    arrived_at: null,
    shared: [],
    origin: null,
    step_id: at.stepId ?? null,
  });
  if (made.hash !== '') {
    const parts = countParts(made.bytes);
    await db.unsent.put({ id, scope, hash: made.hash, parts, sent: 0 });
  }
  if (shareTo !== undefined) await putCopies(tx, db, id, [shareTo]);
}

/** What a picture shows, said or said better; others read it when one leaves the page. */
export function describeMaterial(local: Local, at: FileAt, description: string): Promise<void> {
  return edit(local, ['material'], async (tx) => {
    if (await tx.get('material', at.scope, at.id))
      await tx.put('material', at.scope, at.id, { description: description.trim() });
  });
}

/** Taken away for all, its bytes on this phone too, sent or not. */
export function removeMaterial(local: Local, at: FileAt): Promise<void> {
  const { db } = local;
  return edit(
    local,
    ['material'],
    async (tx) => {
      await removeRows(tx, db, await rowsOfFile(tx, at));
    },
    [db.parts, db.pins, db.unsent],
  );
}

/** All the rows of one file. */
export async function removeRows(
  tx: Edit,
  db: LocalDb,
  rows: readonly MaterialRow[],
): Promise<void> {
  for (const { scope_id, id } of rows) {
    await tx.remove('material', scope_id, id);
    await db.unsent.delete(id);
  }
  const hash = rows[0]?.hash ?? '';
  if (hash === '') return;
  const others = await tx.list('material', { index: 'hash', equals: hash });
  if (others.length === 0) await dropFile(db, hash);
}
