import { closeNote } from '#data/meetings/close-note.ts';
import { removeNote, restoreNote } from '#data/meetings/remove-note.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import { shareNote, withdrawNote } from '#data/meetings/share-note.ts';
import type { Audience } from '#domain/note.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { World } from './world.ts';
import { groupId, itemId, meetingId, participationId } from './server-rules.ts';

/** What people do with notes: the product's own commands. */

const hat = { participationId, groupId, roundId: groupId };
const draftPlace = { participationId, meetingId, agendaItemId: itemId };

/** Writes what the text becomes; the first letter makes the note. */
export async function writeNote(tx: Edit, id: string, change: (before: string) => string) {
  const old = await tx.get('note', `user:${tx.uid}`, id);
  await saveNote.body(tx, { id, ...draftPlace, body: change(old?.body ?? '') });
}

/** All of its text is taken out, and the editor left open. */
export function emptyNote(world: World, d: number, id: string): Promise<void> {
  return world.act(d, saveNote.tables, async (tx) => {
    const old = await tx.get('note', `user:${tx.uid}`, id);
    if (!old) return;
    world.forgive(old);
    await saveNote.body(tx, { id, ...draftPlace, body: '' });
  });
}

export function leaveEditor(world: World, d: number, id: string): Promise<void> {
  return world.run(d, closeNote, id);
}

export async function deleteNote(world: World, d: number, id: string): Promise<void> {
  const removed = await world.run(d, removeNote, id);
  for (const { fields } of removed.rows) world.forgive(fields);
  if (removed.rows.length > 0) world.removed.set(d, removed);
}

/** *Ångra*, as long as it is offered. */
export async function undoDelete(world: World, d: number): Promise<void> {
  const removed = world.removed.get(d);
  world.removed.delete(d);
  if (removed) await world.run(d, restoreNote, removed);
}

export interface Sharing {
  readonly d: number;
  readonly id: string;
  readonly to: Audience;
}

export function share(world: World, { d, id, to: audience }: Sharing): Promise<void> {
  return world.run(d, shareNote, { id, audience, hat });
}

export function withdraw(world: World, { d, id, to }: Sharing): Promise<void> {
  return world.run(d, withdrawNote, { id, to, hat });
}
