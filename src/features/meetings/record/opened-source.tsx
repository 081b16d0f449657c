import { useState } from 'react';
import { draftWords, sourceWords as words } from '#content/words/meetings/record.ts';
import { saveRecordPart } from '#data/meetings/record/save-part.ts';
import { useLocal } from '#data/use-live.ts';
import type { Paragraph } from '#domain/meetings/record-paragraphs.ts';
import { scopeKind } from '#domain/scope.ts';
import { own } from '#lib/own.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { ChangedText } from './changed-text.tsx';
import { PartHistory } from './part-history.tsx';
import { useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

interface OpenedSourceProps {
  readonly of: Paragraph;
  onEdit(): void;
}

/** As it was written, with whom it was shared, and what the record's writer made of it. */
export function OpenedSource({ of, onEdit }: OpenedSourceProps) {
  const frame = useRecordFrame();
  const { source } = of;
  const room = own(words.room, scopeKind(frame.place.scope)) ?? words.room.group;
  return (
    <blockquote className={css['quote']}>
      <span className={css['kind']}>{words.kind(source.kind, room)}</span>
      {of.isChanged ? (
        <ChangedText from={source.written} to={of.text} />
      ) : (
        <p className={css['text']} dir="auto">
          {source.written}
        </p>
      )}
      <Soft small>{of.isChanged ? words.changed : words.unchanged}</Soft>
      <div className={css['acts']}>
        {frame.runs ? <WriterActs of={of} onEdit={onEdit} /> : null}
        <ToSource of={of} />
        {of.isChanged ? <PartHistory of={of} /> : null}
      </div>
    </blockquote>
  );
}

function ToSource({ of: { source } }: { readonly of: Paragraph }) {
  const { view, composed } = useRecordFrame();
  const item = composed.items.find((part) => part.item.id === source.itemId)?.item.id;
  if (source.entry === null || item === undefined) return null;
  return (
    <ButtonLink kind="plain" small to={paths.agendaItem(view.meeting.id, item)}>
      {words.open}
    </ButtonLink>
  );
}

function WriterActs({ of, onEdit }: OpenedSourceProps) {
  const { place } = useRecordFrame();
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  const save = (change: { readonly body?: string; readonly leftOut?: boolean }) =>
    void saveRecordPart(local, { ...place, sourceId: of.sourceId, ...change }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <Button kind="plain" onClick={onEdit}>
        {draftWords.edit}
      </Button>
      {of.isChanged ? (
        <Button kind="plain" onClick={() => save({ body: '' })}>
          {draftWords.restore}
        </Button>
      ) : null}
      <Button kind="plain" onClick={() => save({ leftOut: !of.isLeftOut })}>
        {of.isLeftOut ? draftWords.putBack : draftWords.leaveOut}
      </Button>
      <Answer>{failed ? draftWords.failed : ''}</Answer>
    </>
  );
}
