import { emptyNote } from '#domain/note-copy.ts';
import { scopeId } from '#domain/scope.ts';
import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import type { SharedDraft } from '#data/waiting/shared-drafts.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { WritingPlace } from './during/get-writing-place.ts';

/**
 * A text from another program becomes one's own entry that nobody else reads, and waits no more: both
 * or nothing. Decided in two places at once it is still one entry.
 */
export function addSharedNote(local: Local, of: SharedDraft, at: WritingPlace): Promise<void> {
  const { drafts } = local.db;
  const work = async (tx: Edit) => {
    const scope = scopeId('user', tx.uid);
    if ((await tx.get('note', scope, of.id)) === undefined)
      await tx.put('note', scope, of.id, {
        ...emptyNote({
          participationId: at.participationId,
          meetingId: at.meeting.id,
          agendaItemId: at.item.id,
          kind: 'note',
          writtenAt: tx.at,
        }),
        body: of.text,
      });
    await drafts.delete(of.key);
  };
  return edit(local, ['note'], work, [drafts]);
}
