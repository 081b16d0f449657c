import { Building2, Lock, Network, UsersRound } from 'lucide';
import { useState, type ReactNode } from 'react';
import { audienceChoice, audienceReads, noteWords } from '#content/words/meetings/meetings.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NoteView } from '#data/meetings/list-notes.ts';
import { isWider } from '#domain/note-copy.ts';
import type { Audience as To } from '#domain/note.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Pick } from '#ui/choice/pick.tsx';
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
  /** With whom one may share here. */
  readonly audiences: readonly To[];
  /** What else stands under the text where height is scarce. */
  readonly children: ReactNode;
}

const drawings = {
  self: Lock,
  organisation: Building2,
  strategists: UsersRound,
  group: UsersRound,
  round: Network,
} as const;

/** Who may read: the choice one regrets, so it stands by the thumb and asks before it widens. */
export function NoteAudience(props: NoteAudienceProps) {
  const { id, note, hat, draft, audiences, children } = props;
  const [asked, setAsked] = useState<To | 'private'>();
  const { organisationName } = hat;
  const now: To = note?.audience ?? 'self';
  const close = () => setAsked(undefined);
  const to = asked === 'private' ? undefined : asked;
  const sheet = { id, hat, now, draft, onClose: close };
  const canShare = draft.hasText && note !== undefined && !draft.isTooLong;
  const choice = {
    value: now,
    onChange: (next: To) => {
      const isAsked = next !== now && (canShare || isWider(now, next));
      setAsked(isAsked ? next : undefined);
    },
    disabled: !canShare && now === 'self',
    // Where it stands is a choice, also when the room it was shared in is another than the meeting's.
    options: [...new Set([...audiences, now])].map((value) => ({
      value,
      label: audienceChoice(value, organisationName),
    })),
  };

  return (
    <>
      <div className={css['low']}>
        {children}
        <span className={css['lowest']}>
          <Pick
            label={noteWords.audienceLegend}
            {...choice}
            shown={audienceReads(now, organisationName)}
          />
        </span>
      </div>
      <div className={css['segments']}>
        <Segments legend={noteWords.audienceLegend} hideLegend name="audience" {...choice} />
      </div>
      <Readers {...{ note, hat, draft, now, canShare }} onAsk={() => setAsked('private')} />
      <NoteShareSheet {...sheet} to={to && isWider(to, now) ? to : undefined} />
      <NoteWithdrawSheet {...sheet} to={to && isWider(now, to) ? to : undefined} />
      <PrivateSheet open={asked === 'private'} onClose={close} />
    </>
  );
}

interface ReadersProps extends Omit<NoteAudienceProps, 'id' | 'audiences' | 'children'> {
  readonly now: To;
  readonly canShare: boolean;
  onAsk(): void;
}

/** Who it is that may read, or what stands in the way of sharing. */
function Readers({ note, hat, draft, now, canShare, onAsk }: ReadersProps) {
  const isRead = now !== 'self' || canShare;
  return (
    <div className={css['readers']}>
      <p className={css['who']} aria-live="polite">
        <Icon of={drawings[now]} small />
        {isRead ? (
          <ReadersLine audience={now} hat={hat} isChanged={note?.isChanged ?? false} />
        ) : null}
        {canShare ? null : (
          <Soft of="span">{draft.isTooLong ? noteWords.shortenFirst : noteWords.writeFirst}</Soft>
        )}
      </p>
      {now === 'self' ? (
        <Button kind="plain" onClick={onAsk}>
          {noteWords.aboutPrivate}
        </Button>
      ) : null}
    </div>
  );
}
