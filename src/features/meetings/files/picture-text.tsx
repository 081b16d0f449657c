import { useCallback } from 'react';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { describeMaterial } from '#data/meetings/material/add-material.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { shareDescription } from '#data/meetings/material/share-material.ts';
import { useLocal } from '#data/use-live.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave, type Autosave } from '#ui/field/use-autosave.ts';
import { useOnLeave } from '#ui/navigation/leaving.ts';
import { Soft } from '#ui/text/soft.tsx';

interface PictureTextProps {
  readonly file: FileView;
  readonly text: Autosave;
}

/**
 * What a picture shows: written by whoever took it, read by the others. A copy whose original is not on this phone
 * is read here, too: written into it, half sentences would go out, and be lost when the original comes.
 */
export function PictureText({ file: { row, isMine }, text }: PictureTextProps) {
  if (!isMine || row.origin !== null)
    return (
      <>
        {row.description === '' ? null : <p dir="auto">{row.description}</p>}
        {isMine ? <Soft small>{words.showsLater}</Soft> : null}
      </>
    );
  const at = { scope: row.scope_id, id: row.id };
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

/** Stored as one types; the others read it when one leaves the page, so that no half sentence goes out. */
export function useFileText({ row }: FileView): Autosave {
  const local = useLocal();
  const at = { scope: row.scope_id, id: row.id };
  const text = useAutosave({
    of: row.id,
    stored: row.description,
    save: (description) => describeMaterial(local, at, description),
  });
  const { id } = row;
  const { flush } = text;
  useOnLeave(
    useCallback(() => void flush().then(() => shareDescription(local, id)), [local, id, flush]),
  );
  return text;
}
