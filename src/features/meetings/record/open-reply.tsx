import { useState } from 'react';
import { replyWords as words } from '#content/words/meetings/record-reply.ts';
import type { RecordView } from '#data/meetings/record/get-record.ts';
import { sayOfRecord } from '#data/meetings/record/reply-to-record.ts';
import { useLocal } from '#data/use-live.ts';
import { howManySaid, saidOf } from '#domain/meetings/record-state.ts';
import { useClock } from '#parts/use-clock.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { placeOf } from './record-frame.ts';
import css from './record.module.css';
import { toAnswer } from './reply-list.ts';
import { ReplyParagraph } from './reply-paragraph.tsx';

interface OpenReplyProps {
  readonly view: RecordView;
  readonly participationId: string;
  readonly until: string;
}

/** So many that are left stand at once; the rest are asked for. */
const SHOWN_LEFT = 2;
/** More bars than this say nothing. */
const MOST_TICKS = 24;

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
      kind="inner"
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
      <Stack of="header" gap={1}>
        <h1>{words.title}</h1>
        <Soft>{words.until(until, today)}</Soft>
      </Stack>
      <Stack gap={1}>
        {all.length <= MOST_TICKS ? (
          <Ticks total={all.length} done={all.length - left.length} now={left.length > 0} thin />
        ) : null}
        <Soft small live>
          {[
            words.done(all.length - left.length, all.length),
            saidWords(howManySaid(view.replies, view.people), view.people?.size),
          ].join(', ')}
        </Soft>
      </Stack>
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
              isNow={left[0]?.asked === asked}
            />
          ))}
      </ol>
      {hidden.length > 0 ? (
        <div>
          <Button kind="plain" onClick={() => setShowsAll(true)}>
            {words.more(hidden.length)}
          </Button>
        </div>
      ) : null}
    </Screen>
  );
}

function saidWords(said: number, of: number | undefined): string {
  return of === undefined ? words.saidNoList(said) : words.said(said, of);
}

interface AgreeToRestProps {
  readonly of: Parameters<typeof sayOfRecord>[1];
  readonly label: string;
  readonly writers: readonly string[];
}

function AgreeToRest({ of, label, writers }: AgreeToRestProps) {
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  return (
    <ActRow stacked>
      <Button
        onClick={() =>
          void sayOfRecord(local, of, { agrees: true, body: '' }).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {label}
      </Button>
      <Soft small>{failed ? words.failed : words.goesTo(writers)}</Soft>
    </ActRow>
  );
}
