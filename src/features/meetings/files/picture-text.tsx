import { filesWords as words } from '#content/words/meetings/files.ts';
import { describeMaterial } from '#data/meetings/material/add-material.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { useLocal } from '#data/use-live.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';

/** What a picture shows: written by whoever took it, read by the others. */
export function PictureText({ file: { row, isMine } }: { readonly file: FileView }) {
  const local = useLocal();
  const at = { scope: row.scope_id, id: row.id };
  const text = useAutosave({
    of: row.id,
    stored: row.description,
    save: (description) => describeMaterial(local, at, description),
  });
  if (!isMine) return row.description === '' ? null : <p dir="auto">{row.description}</p>;
  return (
    <TextArea
      label={words.shows}
      hint={words.showsHint}
      rows={4}
      {...text.field}
      state={<SavedText tbl="material" at={at} text={text} />}
    />
  );
}
