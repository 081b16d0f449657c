import { filesWords as words } from '#content/words/meetings/files.ts';
import { shareSheet, withdrawSheet } from '#content/words/meetings/meetings.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { shareFile, withdrawFile } from '#data/meetings/material/share-material.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import type { Audience } from '#domain/note.ts';
import { ReaderRows } from '#parts/sharing/reader-rows.tsx';
import { ShareSheet } from '#parts/sharing/share-sheet.tsx';
import { SharedText } from '#parts/sharing/shared-text.tsx';
import { WhatItMeans } from '#parts/sharing/what-it-means.tsx';
import type { Autosave } from '#ui/field/use-autosave.ts';

interface SheetProps {
  readonly file: FileView;
  /** Under which it was put there. */
  readonly hat: Hat;
  /** Its description. */
  readonly text: Autosave;
  /** Undefined = closed. */
  readonly to: Audience | undefined;
  onClose(): void;
}

/** Which file, who can see it, and what that means. */
export function FileShareSheet({ file: { row }, hat, to, text, onClose }: SheetProps) {
  const local = useLocal();
  const audience = to ?? 'self';
  const name = hat.organisationName;
  const groups = useLive(
    (from) => listReaders(from, audience, hat),
    [audience, hat.participationId],
  );
  return (
    <ShareSheet
      open={to !== undefined}
      onClose={onClose}
      title={shareSheet.title(audience, name)}
      confirm={shareSheet.confirm(audience, name)}
      text={text}
      act={() => shareFile(local, { id: row.id, audience, hat })}
    >
      <SharedText text={row.title} />
      {groups && audience !== 'round' ? (
        <ReaderRows groups={groups} office={audience === 'group'} />
      ) : null}
      <WhatItMeans />
    </ShareSheet>
  );
}

/** Taking back: others may already have opened it, and that is said before. */
export function FileWithdrawSheet({ file: { row, audience }, hat, to, text, onClose }: SheetProps) {
  const local = useLocal();
  const narrower = to ?? 'self';
  const name = hat.organisationName;
  return (
    <ShareSheet
      open={to !== undefined}
      onClose={onClose}
      title={withdrawSheet.title(audience, name)}
      confirm={withdrawSheet.confirm(audience, name)}
      cancel={withdrawSheet.cancel}
      text={text}
      act={() => withdrawFile(local, { id: row.id, audience: narrower, hat })}
    >
      <p>{`${words.withdrawText} ${withdrawSheet.keeps(narrower, name)}`}</p>
      <p>{withdrawSheet.publicRecord}</p>
    </ShareSheet>
  );
}
