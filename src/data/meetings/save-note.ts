import { emptyNote, type NoteFields } from '#domain/note-copy.ts';
import type { NoteKind } from '#domain/tables/note.ts';
import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';

export interface NoteDraft {
  readonly id: string;
  /** The hat, used when the entry is new. */
  readonly participationId: string;
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  /** Only what changed. */
  readonly kind?: NoteKind;
  readonly body?: string;
}

/**
 * While one types only the original changes; what others read stays as it was until it is shared
 * again: half a sentence is never published. The first letter makes the row.
 */
export const saveNote = command(['note'], async (tx, draft: NoteDraft) => {
  const scope = scopeId('user', tx.uid);
  const changes: Partial<NoteFields> = {
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    ...(draft.body === undefined ? {} : { body: draft.body }),
  };
  const now = await tx.get('note', scope, draft.id);
  if (now) return tx.put('note', scope, draft.id, changes);
  const fresh = emptyNote({
    participationId: draft.participationId,
    meetingId: draft.meetingId,
    agendaItemId: draft.agendaItemId,
    kind: draft.kind ?? 'note',
    writtenAt: tx.at,
  });
  return tx.put('note', scope, draft.id, { ...fresh, ...changes });
});
