import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { dropFile } from '#data/local/loose-files.ts';
import type { SharedDraft } from '#data/waiting/shared-drafts.ts';
import type { WritingPlace } from './during/get-writing-place.ts';
import { editFile, keepBytes, putOriginal } from './material/add-material.ts';
import type { Picked } from './material/read-picked.ts';

/**
 * A file from another program becomes one's own at the item, read by nobody else, and waits no more: both or
 * nothing. False: the phone is full, and it waits on. Decided in two places at once it is still one file.
 */
export function addSharedFile(
  local: Local,
  of: SharedDraft,
  { participationId, meeting, item }: WritingPlace,
  { title, kind, hash, bytes: whole }: Picked,
): Promise<boolean> {
  const { db } = local;
  const made = { title, kind, hash, bytes: whole.byteLength, link: '', description: of.text };
  const at = { id: of.id, participationId, meetingId: meeting.id, agendaItemId: item.id };
  return editFile(
    local,
    async (tx) => {
      if ((await tx.get('material', scopeId('user', tx.uid), of.id)) === undefined) {
        await keepBytes(tx, db, made, whole);
        await putOriginal(tx, db, at, made);
      }
      await db.drafts.delete(of.key);
      await dropFile(db, of.key);
    },
    [db.drafts],
  );
}
