import { useState } from 'react';
import { replyWords as words } from '#content/words/meetings/record-reply.ts';
import type { RecordView } from '#data/meetings/record/get-record.ts';
import { useLocal } from '#data/use-live.ts';
import { isWaiting, saidOf, type Said } from '#domain/meetings/record-state.ts';
import { useClock } from '#parts/use-clock.ts';
import { Button } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { AgreeToRest } from './agree-to-rest.tsx';
import { placeOf } from '../record/record-frame.ts';
import css from '../record/record.module.css';
import { toAnswer } from './reply-list.ts';
import { ReplyParagraph } from './reply-paragraph.tsx';
import { ReplyProgress } from './reply-progress.tsx';

interface OpenReplyProps {
  readonly view: RecordView;
  readonly participationId: string;
  readonly until: string;
}

/** So many that are left stand at once; the rest are asked for. */
const SHOWN_LEFT = 2;
/** The deadline and what happens then come first; the proposals go to whoever writes, and all see them. */
export function OpenReply({ view, participationId, until }: OpenReplyProps) {
  const { today } = useClock();
  const { uid } = useLocal();
  const [showsAll, setShowsAll] = useState(false);
  const place = placeOf(view);
  const mine = view.replies.filter((reply) => reply.author_id === uid);
  const all = toAnswer(view.composed).map((asked) => ({
    asked,
    said: saidOf(asked.paragraph, mine, place.meetingId),
  }));
  const left = all.filter(({ said }) => said.kind === 'nothing');
  const hidden = showsAll ? [] : left.slice(SHOWN_LEFT);
  const of = (sourceId: string) => ({ ...place, sourceId, participationId });
  return (
    <Screen
      kind="task"
      title={words.title}
      back={{ to: paths.record(place.meetingId), label: words.back }}
      act={
        left.length > 0 ? (
          <AgreeToRest
            of={of(place.meetingId)}
            label={left.length === all.length ? words.all : words.rest}
            writers={view.writers}
          />
        ) : undefined
      }
    >
      <header className={css['head']}>
        <h1>{words.title}</h1>
        <Soft>{words.until(until, today)}</Soft>
      </header>
      <ReplyProgress view={view} total={all.length} left={left.length} />
      {left.length === 0 ? <p>{all.length === 0 ? words.noText : words.thanks}</p> : null}
      <ol className={css['checkList']}>
        {all
          .filter((one) => !hidden.includes(one))
          .map(({ asked, said }) => (
            <ReplyParagraph
              key={asked.paragraph.sourceId}
              asked={asked}
              said={said}
              of={of(asked.paragraph.sourceId)}
              isDealtWith={isDealtWith(view, said)}
              isNow={left[0]?.asked === asked}
            />
          ))}
      </ol>
      {hidden.length > 0 ? (
        <div className={css['acts']}>
          <Button kind="plain" onClick={() => setShowsAll(true)}>
            {words.more(hidden.length)}
          </Button>
        </div>
      ) : null}
    </Screen>
  );
}

function isDealtWith({ record }: RecordView, said: Said): boolean {
  return said.kind === 'proposes' && !isWaiting(record, said.reply);
}
