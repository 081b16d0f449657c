import { Building2, Lock, UsersRound } from 'lucide';
import { useState } from 'react';
import { audienceChoice, noteWords } from '#content/words/meetings/meetings.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NoteView } from '#data/meetings/list-notes.ts';
import { isWider } from '#domain/note-copy.ts';
import { noteAudiences, type NoteAudience as To } from '#domain/note.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './note-editor.module.css';
import { ReadersLine } from './readers-line.tsx';
import { NoteShareSheet, NoteWithdrawSheet, PrivateSheet } from './share-sheets.tsx';
import type { NoteDraft } from './use-note-draft.ts';

interface NoteAudienceProps {
  readonly id: string;
  readonly note: NoteView | null | undefined;
  readonly hat: Hat;
  readonly draft: NoteDraft;
}

const drawings = { self: Lock, organisation: Building2, group: UsersRound } as const;

/** Who may read: the choice one regrets, so it stands by the thumb and asks before it widens. */
export function NoteAudience({ id, note, hat, draft }: NoteAudienceProps) {
  const [asked, setAsked] = useState<To | 'private'>();
  const { organisationName } = hat;
  const now: To = note && note.audience !== 'round' ? note.audience : 'self';
  const close = () => setAsked(undefined);
  const to = asked === 'private' ? undefined : asked;
  const sheet = { id, hat, now, draft, onClose: close };
  const canShare = draft.hasText && note !== undefined;

  return (
    <>
      <Segments
        legend={noteWords.audienceLegend}
        hideLegend
        name="audience"
        value={now}
        onChange={(next) => setAsked(next === now ? undefined : next)}
        disabled={!canShare && now === 'self'}
        options={noteAudiences.map((value) => ({
          value,
          label: audienceChoice(value, organisationName),
        }))}
      />
      <div className={css['readers']}>
        <p className={css['who']} aria-live="polite">
          <Icon of={drawings[now]} small />
          {canShare || now !== 'self' ? (
            <ReadersLine audience={now} hat={hat} isChanged={note?.isChanged ?? false} />
          ) : (
            <Soft of="span">{noteWords.writeFirst}</Soft>
          )}
        </p>
        {now === 'self' ? (
          <Button kind="plain" onClick={() => setAsked('private')}>
            {noteWords.aboutPrivate}
          </Button>
        ) : null}
      </div>
      <NoteShareSheet {...sheet} to={to && isWider(to, now) ? to : undefined} />
      <NoteWithdrawSheet {...sheet} to={to && isWider(now, to) ? to : undefined} />
      <PrivateSheet open={asked === 'private'} onClose={close} />
    </>
  );
}
