import { ChevronDown, ChevronUp } from 'lucide';
import { useId, useState, type ReactNode } from 'react';
import { draftWords, recordWords as words, sourceLine } from '#content/words/meetings/record.ts';
import { useLocal } from '#data/use-live.ts';
import type { Paragraph as Row } from '#domain/meetings/record-paragraphs.ts';
import { changedAfter } from '#domain/meetings/record-state.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { OpenedSource } from './opened-source.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { Proposals } from './proposals.tsx';
import { useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

interface ParagraphProps {
  readonly of: Row;
  /** Under its words: by whom, and when. */
  readonly second?: ReactNode;
}

/** One paragraph with where it comes from; its writer changes it here, the others see what is proposed. */
export function Paragraph({ of, second }: ParagraphProps) {
  const frame = useRecordFrame();
  const [isOpen, setOpen] = useState(false);
  const [isEdited, setEdited] = useState(false);
  const id = useId();
  const day = changedAfter(frame.state, of);
  if (isEdited)
    return <ParagraphEditor of={of} label={draftWords.field} onDone={() => setEdited(false)} />;
  return (
    <div className={css['paragraph']} data-left-out={of.isLeftOut || undefined}>
      <p className={css['text']} dir="auto">
        {of.text}
      </p>
      {second}
      {of.isLeftOut ? <Soft small>{words.leftOut}</Soft> : null}
      {day === null ? null : <StateMark kind="late">{words.changedAfter(day)}</StateMark>}
      {frame.showsSources ? (
        <SourceButton of={of} isOpen={isOpen} controls={id} onPress={() => setOpen(!isOpen)} />
      ) : null}
      <div id={id}>
        {frame.showsSources && isOpen ? (
          <OpenedSource of={of} onEdit={() => setEdited(true)} />
        ) : null}
      </div>
      <Proposals of={of} />
    </div>
  );
}

interface SourceButtonProps {
  readonly of: Row;
  readonly isOpen: boolean;
  readonly controls: string;
  onPress(): void;
}

/** "Samira Haddad 10.24" */
function SourceButton({ of: { source }, isOpen, controls, onPress }: SourceButtonProps) {
  const { names, view } = useRecordFrame();
  const local = useLocal();
  const name = (source.authorId === null ? undefined : names.get(source.authorId)) || undefined;
  return (
    <button
      type="button"
      className={css['source']}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onPress}
    >
      <span dir="auto">
        {sourceLine(name ?? words.formerAuthor, source.at, view.meeting.held_on, local.now())}
      </span>
      <Icon of={isOpen ? ChevronUp : ChevronDown} small />
    </button>
  );
}
