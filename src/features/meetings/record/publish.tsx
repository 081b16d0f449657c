import { useState } from 'react';
import { draftWords as words } from '#content/words/meetings/record.ts';
import { publishRecord, saveReplyBy, takeBackRecord } from '#data/meetings/record/save-record.ts';
import { useLocal } from '#data/use-live.ts';
import { lastDayToReply } from '#domain/meetings/record-state.ts';
import { readDay } from '#lib/stockholm.ts';
import { useClock } from '#parts/use-clock.ts';
import { DayField } from '#parts/day-field.tsx';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { useRecordFrame, type RecordFrame } from './record-frame.ts';
import css from './record.module.css';

/** The last day to say what is wrong: a week, unless the writer says otherwise. */
export function ReplyBy() {
  const { record, place, state } = useRecordFrame();
  const { today } = useClock();
  const local = useLocal();
  const [typed, setTyped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const stored = record?.reply_by ?? lastDayToReply(today);
  const day = typed ?? stored;
  const isPast = readDay(day) === undefined || day < today;
  const save = (next: string) => {
    setTyped(next);
    if (readDay(next) === undefined || next < today) return;
    void saveReplyBy(local, place, next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  if (state.kind === 'agreed') return null;
  return (
    <div className={css['tools']}>
      <DayField
        label={words.replyBy}
        type="date"
        min={today}
        value={day}
        error={isPast ? words.replyByPast : failed ? words.failed : undefined}
        onChange={(event) => save(event.currentTarget.value)}
      />
    </div>
  );
}

/** Lays it out for everybody of the room; a day that has been is moved to a week from now. */
export function PublishAct({ frame }: { readonly frame: RecordFrame }) {
  const { record, place, readers } = frame;
  const { today } = useClock();
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  const chosen = record?.reply_by ?? '';
  const until = chosen >= today ? chosen : lastDayToReply(today);
  return (
    <ActRow stacked>
      <Button onClick={() => void publishRecord(local, place, until).catch(() => setFailed(true))}>
        {words.publish}
      </Button>
      <Soft small>{failed ? words.failed : words.publishHint(readers, until)}</Soft>
    </ActRow>
  );
}

export function TakeBack() {
  const { place } = useRecordFrame();
  const local = useLocal();
  const [isAsked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const close = () => setAsked(false);
  return (
    <div className={css['tools']}>
      <div>
        <Button kind="plain" onClick={() => setAsked(true)}>
          {words.takeBack}
        </Button>
      </div>
      <Answer>{failed ? words.failed : ''}</Answer>
      <AskSheet
        open={isAsked}
        onClose={close}
        title={words.takeBackTitle}
        cancel={words.keep}
        confirm={words.takeBack}
        onConfirm={() =>
          takeBackRecord(local, place).then(
            () => {
              setFailed(false);
              close();
            },
            () => {
              setFailed(true);
              close();
            },
          )
        }
      >
        <p>{words.takeBackText}</p>
      </AskSheet>
    </div>
  );
}
