import { emptyNote, type NoteFields } from '#domain/note-copy.ts';
import type { NoteKind } from '#domain/tables/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { edit } from '#data/local/edit.ts';

export interface NoteDraft {
  readonly id: string;
  /** The hat, used when the entry is new. */
  readonly participationId: string;
  readonly meetingId: string;
  readonly agendaItemId: string;
  /** Only what changed. */
  readonly kind?: NoteKind;
  readonly body?: string;
}

/**
 * While one types only the original changes; what others read stays as it was until it is shared
 * again (sync.md: half a sentence is never published). The first letter makes the row.
 */
export function saveNote(local: Local, draft: NoteDraft): Promise<void> {
  const scope = scopeId('user', local.uid);
  const changes: Partial<NoteFields> = {
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    ...(draft.body === undefined ? {} : { body: draft.body }),
  };
  return edit(local, ['note'], async (tx) => {
    const now = await tx.get('note', scope, draft.id);
    if (now) return tx.put('note', scope, draft.id, changes);
    const fresh = emptyNote({
      participationId: draft.participationId,
      meetingId: draft.meetingId,
      agendaItemId: draft.agendaItemId,
      kind: draft.kind ?? 'note',
      writtenAt: local.now().toISOString(),
    });
    return tx.put('note', scope, draft.id, { ...fresh, ...changes });
  });
}
