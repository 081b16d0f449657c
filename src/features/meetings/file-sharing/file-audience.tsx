import { useState } from 'react';
import { audienceChoice } from '#content/words/meetings/meetings.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { isWider } from '#domain/note-copy.ts';
import type { Audience } from '#domain/note.ts';
import { Chips } from '#ui/choice/chips.tsx';
import type { Autosave } from '#ui/field/use-autosave.ts';
import { ReadersLine } from '../note/readers-line.tsx';
import css from '../files/files.module.css';
import { FileShareSheet, FileWithdrawSheet } from './file-sheets.tsx';

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
      <Chips
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
