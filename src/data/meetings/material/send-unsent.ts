import type { MaterialRow } from '#domain/tables/material.ts';
import type { Local } from '#data/local/local.ts';
import { dropLooseFiles } from '#data/local/loose-files.ts';
import type { UnsentEntry } from '#data/local/schema.ts';
import { withConnection } from '#data/local/with-connection.ts';
import { askFileState, sendFilePart } from '#data/remote/material.ts';
import type { Reply } from '#sync/ports.ts';

/** The door, as a test may stand in for it. */
export interface FileDoor {
  readonly state: typeof askFileState;
  readonly send: typeof sendFilePart;
}
const realDoor: FileDoor = { state: askFileState, send: sendFilePart };

/** `left`: nobody answers now, or somebody wants patience: all that waits waits on. */
type Sent = 'arrived' | 'refused' | 'later' | 'left';

/**
 * Sends the bytes of the files whose rows the server has, one file and one part at a time, beginning where the
 * door says that it stands: a kill at any moment costs the part that was under way.
 */
export async function sendUnsent(
  local: Local,
  isStopped: () => boolean = () => false,
  door: FileDoor = realDoor,
): Promise<void> {
  const { db } = local;
  await withConnection(db, () => dropLooseFiles(db));
  const unsent = await withConnection(db, () => db.unsent.toArray());
  let hasArrived = false;
  for (const entry of unsent) {
    if (entry.refused !== undefined || isStopped()) continue;
    const row = await knownRow(local, entry);
    const sent = row ? await sendOne(local, { ...entry, row }, door, isStopped) : 'later';
    if (sent === 'left') break;
    hasArrived ||= sent === 'arrived';
  }
  // The others' phones hear of it by the row; this one does with the next round.
  if (hasArrived) local.poke();
}

/** Its row, when the server has it and nothing stands against it. */
async function knownRow({ db }: Local, { scope, id }: UnsentEntry) {
  const row = await withConnection(db, () => db.rows('material').get([scope, id]));
  const isKnown = row !== undefined && !row.deleted && row._v > 0 && row._p === null;
  return isKnown ? row : undefined;
}

async function sendOne(
  local: Local,
  entry: UnsentEntry & { readonly row: Pick<MaterialRow, 'origin'> },
  door: FileDoor,
  isStopped: () => boolean,
): Promise<Sent> {
  const { db, uid } = local;
  const asked = await door.state(uid, entry);
  const state = readState(asked);
  if (state === undefined) return note(local, entry, asked);
  if (state.arrived) return finish(local, entry);
  let sent = state.parts.size;
  for (let n = 0; n < entry.parts; n += 1) {
    if (state.parts.has(n)) continue;
    if (isStopped()) return 'left';
    const part = await withConnection(db, () => db.parts.get([entry.hash, n]));
    // A copy comes from where the original lies, which another phone may still be sending; of an original no byte
    // is left to send: a browser that has emptied what it kept.
    if (part === undefined) return entry.row.origin ? 'later' : refuse(local, entry, 'lost');
    const reply = await door.send(uid, entry, n, part.bytes);
    const now = readState(reply);
    if (now === undefined) return note(local, entry, reply);
    if (now.arrived) return finish(local, entry);
    sent += 1;
    await withConnection(db, () => db.unsent.update(entry.id, { sent }));
  }
  return 'later';
}

function readState({ status, body }: Reply) {
  if (status !== 200 || typeof body !== 'object' || body === null) return undefined;
  const { arrived, parts } = body as Record<string, unknown>;
  const there = Array.isArray(parts) ? parts.filter((one) => typeof one === 'number') : [];
  return { arrived: arrived === true, parts: new Set<number>(there) };
}

/** A no to these bytes is a no tomorrow, too; all else may be another answer then. */
function note(local: Local, entry: UnsentEntry, { status, code }: Reply): Sent | Promise<Sent> {
  if (status === 409 || status === 413) return refuse(local, entry, code ?? 'refused');
  // Its row may just have been taken away elsewhere, or the door stumbles over these bytes alone: the
  // others are not to wait for it.
  return status === 404 || (status !== null && status >= 500) ? 'later' : 'left';
}

async function refuse({ db }: Local, { id }: UnsentEntry, refused: string): Promise<Sent> {
  await withConnection(db, () => db.unsent.update(id, { refused }));
  return 'refused';
}

/** The bytes stay on the phone as any file that was opened here. */
async function finish({ db }: Local, { id }: UnsentEntry): Promise<Sent> {
  await withConnection(db, () => db.unsent.delete(id));
  return 'arrived';
}
