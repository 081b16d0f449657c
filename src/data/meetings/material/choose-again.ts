import { countParts } from '#domain/files/file-parts.ts';
import { scopeId } from '#domain/scope.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import type { Local } from '#data/local/local.ts';
import type { LocalDb } from '#data/local/schema.ts';
import type { Edit } from '#sync/edit-port.ts';
import { editFile, keepBytes, putOriginal, removeRows } from './add-material.ts';
import type { Picked } from './read-picked.ts';
import { putCopies, rowsOfFile, type FileAt } from './share-material.ts';

/** A file of one's own whose bytes are not to be had, chosen once more. */
interface ChosenAgain {
  readonly at: FileAt;
  /** What the file is called if it turns out to be another one. */
  readonly id: string;
  readonly picked: Picked;
}

/**
 * The very same bytes are sent to where they were wanted; others are another file, which takes the place of the
 * lost one, read by the same people. Answers its id; undefined: the phone is full, and all is as it was.
 */
export async function chooseAgain(
  local: Local,
  { at, id, picked }: ChosenAgain,
): Promise<string | undefined> {
  const { db, poke } = local;
  let kept = at.id;
  const isKept = await editFile(local, async (tx) => {
    const rows = await rowsOfFile(tx, at);
    const lost = rows.find(({ origin }) => origin === null) ?? rows[0];
    if (!lost) return;
    const { hash, bytes: whole } = picked;
    await keepBytes(tx, db, { hash, bytes: whole.byteLength }, whole);
    if (hash === lost.hash) return noteUnsent(db, rows);
    await putInstead(tx, db, { at, id, picked }, rows);
    kept = id;
  });
  if (!isKept) return undefined;
  // Where no row has changed nothing else has asked for a round.
  poke();
  return kept;
}

async function noteUnsent(db: LocalDb, rows: readonly MaterialRow[]): Promise<void> {
  for (const { id, scope_id: scope, hash, bytes, arrived_at } of rows)
    if (arrived_at === null)
      await db.unsent.put({ id, scope, hash, parts: countParts(bytes), sent: 0 });
}

async function putInstead(
  tx: Edit,
  db: LocalDb,
  { id, picked }: ChosenAgain,
  rows: readonly MaterialRow[],
): Promise<void> {
  const lost = rows.find(({ origin }) => origin === null) ?? rows[0];
  if (!lost) return;
  const { title, kind, hash, bytes } = picked;
  // Of an office file the ending tells what it is: it goes with the bytes.
  const isNamedAnew = kind === 'office' || lost.kind === 'office';
  const made = {
    kind,
    hash,
    bytes: bytes.byteLength,
    link: '',
    description: lost.description,
    title: isNamedAnew && title !== '' ? title : lost.title,
  };
  const where = {
    id,
    participationId: lost.participation_id,
    meetingId: lost.meeting_id,
    agendaItemId: lost.agenda_item_id,
    ...(lost.step_id && { stepId: lost.step_id }),
  };
  await putOriginal(tx, db, where, made);
  const own = scopeId('user', tx.uid);
  const scopes = rows.map(({ scope_id }) => scope_id).filter((scope) => scope !== own);
  await putCopies(tx, db, id, scopes);
  await removeRows(tx, db, rows);
}
