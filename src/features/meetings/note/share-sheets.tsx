import { actWord, noteKindWord } from '#content/words/common.ts';
import {
  groupReadersWords,
  privateWords,
  shareSheet,
  withdrawSheet,
} from '#content/words/meetings/meetings.ts';
import { shareNote, withdrawNote } from '#data/meetings/share-note.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import type { Audience } from '#domain/note.ts';
import { ReaderRows } from '#parts/sharing/reader-rows.tsx';
import { ShareSheet } from '#parts/sharing/share-sheet.tsx';
import { SharedText } from '#parts/sharing/shared-text.tsx';
import { WhatItMeans } from '#parts/sharing/what-it-means.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { NoteDraft } from './use-note-draft.ts';

interface SheetProps {
  readonly id: string;
  readonly hat: Hat;
  readonly now: Audience;
  /** Undefined = closed. */
  readonly to: Audience | undefined;
  readonly draft: NoteDraft;
  onClose(): void;
}

/** What one shares, who can read it, and what that means; the buttons stand still. */
export function NoteShareSheet({ id, hat, to, draft, onClose }: SheetProps) {
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
      text={draft.text}
      act={() => shareNote(local, { id, audience, hat })}
    >
      <SharedText kind={noteKindWord[draft.kind]} text={draft.text.value} />
      {audience === 'round' ? <p>{groupReadersWords([], audience)}</p> : null}
      {groups && audience !== 'round' ? (
        <ReaderRows groups={groups} office={audience === 'group'} />
      ) : null}
      <WhatItMeans />
    </ShareSheet>
  );
}

/** Taking back: others may already have read it, and that is said before. */
export function NoteWithdrawSheet({ id, hat, now, to, draft, onClose }: SheetProps) {
  const local = useLocal();
  const narrower = to ?? 'self';
  const name = hat.organisationName;
  return (
    <ShareSheet
      open={to !== undefined}
      onClose={onClose}
      title={withdrawSheet.title(now, name)}
      confirm={withdrawSheet.confirm(now, name)}
      cancel={withdrawSheet.cancel}
      text={draft.text}
      act={() => withdrawNote(local, { id, to: narrower, hat })}
    >
      <p>{`${withdrawSheet.text} ${withdrawSheet.keeps(narrower, name)}`}</p>
      <p>{withdrawSheet.publicRecord}</p>
    </ShareSheet>
  );
}

interface PrivateSheetProps {
  readonly open: boolean;
  onClose(): void;
}

export function PrivateSheet({ open, onClose }: PrivateSheetProps) {
  return (
    <Sheet open={open} onClose={onClose} title={privateWords.title} closeLabel={actWord.close}>
      <Stack gap={3}>
        {privateWords.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Stack>
    </Sheet>
  );
}
