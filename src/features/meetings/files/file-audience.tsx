import { useState } from 'react';
import { audienceChoice, shareSheet, withdrawSheet } from '#content/words/meetings/meetings.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { shareFile, withdrawFile } from '#data/meetings/material/share-material.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { isWider } from '#domain/note-copy.ts';
import type { Audience } from '#domain/note.ts';
import { ReaderRows } from '#parts/sharing/reader-rows.tsx';
import { ShareSheet } from '#parts/sharing/share-sheet.tsx';
import { SharedText } from '#parts/sharing/shared-text.tsx';
import { WhatItMeans } from '#parts/sharing/what-it-means.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import type { Autosave } from '#ui/field/use-autosave.ts';
import { ReadersLine } from '../note/readers-line.tsx';
import css from './files.module.css';

interface FileAudienceProps {
  readonly file: FileView;
  /** Under which it was put there. */
  readonly hat: Hat;
  readonly audiences: readonly Audience[];
  /** Its description. */
  readonly text: Autosave;
}

/** Who may see it: chosen as with a note, asked before it widens and before it is taken back. */
export function FileAudience({ file, hat, audiences, text }: FileAudienceProps) {
  const [asked, setAsked] = useState<Audience>();
  const { audience: now, isChanged } = file;
  const sheet = { file, hat, text, onClose: () => setAsked(undefined) };
  return (
    <div>
      <Segments
        legend={words.seenBy}
        name="audience"
        value={now}
        onChange={(next: Audience) => setAsked(next === now ? undefined : next)}
        options={[...new Set([...audiences, now])].map((value) => ({
          value,
          label: audienceChoice(value, hat.organisationName),
        }))}
      />
      <p className={css['readers']} aria-live="polite">
        <ReadersLine audience={now} hat={hat} isChanged={isChanged} />
      </p>
      <FileShareSheet {...sheet} to={asked && isWider(asked, now) ? asked : undefined} />
      <FileWithdrawSheet {...sheet} to={asked && isWider(now, asked) ? asked : undefined} />
    </div>
  );
}

interface SheetProps extends Omit<FileAudienceProps, 'audiences'> {
  /** Undefined = closed. */
  readonly to: Audience | undefined;
  onClose(): void;
}

function FileShareSheet({ file: { row }, hat, to, text, onClose }: SheetProps) {
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

function FileWithdrawSheet({ file: { row, audience }, hat, to, text, onClose }: SheetProps) {
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
