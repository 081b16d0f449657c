import { replyWords as words } from '#content/words/meetings/record-reply.ts';
import type { RecordView } from '#data/meetings/record/get-record.ts';
import { howManySaid } from '#domain/meetings/record-state.ts';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface ReplyProgressProps {
  readonly view: RecordView;
  readonly total: number;
  readonly left: number;
}

/** More bars than this say nothing. */
const MOST_TICKS = 24;

/** How much of it one has answered, and how many have answered at all. */
export function ReplyProgress({ view, total, left }: ReplyProgressProps) {
  const done = total - left;
  return (
    <Stack gap={1}>
      {total <= MOST_TICKS ? <Ticks total={total} done={done} now={left > 0} thin /> : null}
      <Soft small live>
        {[
          words.done(done, total),
          saidWords(howManySaid(view.replies, view.people), view.people?.size),
        ].join(', ')}
      </Soft>
    </Stack>
  );
}

function saidWords(said: number, of: number | undefined): string {
  return of === undefined ? words.saidNoList(said) : words.said(said, of);
}
