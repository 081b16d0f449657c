import { useCallback, useEffect, useState } from 'react';
import { closeNote } from '#data/meetings/close-note.ts';
import { removeNote } from '#data/meetings/remove-note.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import { splitNote } from '#data/meetings/split-note.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import type { NoteView } from '#data/meetings/list-notes.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { useLocal } from '#data/use-live.ts';
import type { NoteKind } from '#domain/tables/note.ts';
import { useAutosave, type Autosave } from '#ui/field/use-autosave.ts';
import { useOnLeave } from '#ui/navigation/leaving.ts';
import { setRemoved } from './removed-note.ts';

interface NotePlaceIds {
  readonly id: string;
  readonly meeting: string;
  readonly item: string;
  /** Null before the first letter; undefined while it is read. */
  readonly note: NoteView | null | undefined;
}

export interface NoteDraft {
  readonly text: Autosave;
  readonly kind: NoteKind;
  readonly hasText: boolean;
  /** More than Jämsides takes: it stays on the phone until it is shortened or parted. */
  readonly isTooLong: boolean;
  /** How many entries it has just become; 1 as long as it is one. */
  readonly parts: number;
  chooseKind(kind: NoteKind): void;
  split(): Promise<void>;
  remove(): Promise<void>;
}

/** One entry while it is written: stored as one types, brought up to date for others on leaving. */
export function useNoteDraft({ id, meeting, item, note }: NotePlaceIds): NoteDraft {
  const local = useLocal();
  const [chosen, setChosen] = useState<NoteKind>('note');
  const [parted, setParted] = useState({ first: '', parts: 1 });
  const kind = note?.shown.kind ?? chosen;

  async function save(changes: { readonly body?: string; readonly kind?: NoteKind }) {
    const participationId =
      note?.shown.participation_id ??
      (await getMeeting(local, meeting))?.hat?.participationId ??
      '';
    await saveNote(local, {
      id,
      participationId,
      meetingId: meeting,
      agendaItemId: item,
      ...changes,
    });
  }
  const stored = note === undefined ? undefined : (note?.shown.body ?? '');
  // A new entry takes the kind that was chosen before its first letter.
  const text = useAutosave({
    of: id,
    stored,
    save: (body) => save(note ? { body } : { body, kind: chosen }),
  });
  const { flush } = text;
  useEffect(() => setRemoved(undefined), []);
  useOnLeave(useCallback(() => void flush().then(() => closeNote(local, id)), [local, id, flush]));

  return {
    text,
    kind,
    hasText: text.value.trim() !== '',
    isTooLong: signsOver(text.value, fieldLimits.text) > 0,
    parts: parted.first === text.value ? parted.parts : 1,
    chooseKind: (next) => {
      setChosen(next);
      // Letters on their way carry the kind of their own moment: they go first.
      if (note || text.value !== '') void flush().then(() => save({ kind: next }));
    },
    split: async () => {
      await flush();
      // What stands in the field, not what is stored: the last write may have failed.
      const made = await splitNote(local, id, text.value);
      if (made === null) return;
      setParted(made);
      text.set(made.first);
    },
    remove: async () => {
      await flush();
      setRemoved({ item, note: await removeNote(local, id) });
    },
  };
}
