import { leadWords, toTodoWords } from '#content/words/meetings/during.ts';
import { getDay } from '#data/meetings/during/get-day.ts';
import { markLeftOver } from '#data/meetings/during/step-on.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { useClock } from '#parts/use-clock.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { newTodoFrom } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface ItemActsProps {
  readonly view: MeetingView;
  readonly item: AgendaItemRow;
}

/** What comes of an item: something to do, or that there was no time for it. */
export function ItemActs({ view, item }: ItemActsProps) {
  const local = useLocal();
  const at = useClock();
  const { meeting, lastDay, hat } = view;
  const day = useLive((of) => getDay(of, meeting), [meeting.id, meeting.scope_id]);
  const time = meetingTime({ ...meeting, lastDay }, at);
  const mayMark = day?.hosts === true && (time === 'today' || time === 'past');
  if (!hat && !mayMark && !item.left_over) return null;
  return (
    <Stack gap={3} width="press">
      {hat ? (
        <ButtonLink kind="second" to={newTodoFrom({ meeting: meeting.id, item: item.id })}>
          {toTodoWords.ofItem}
        </ButtonLink>
      ) : null}
      {mayMark ? (
        <Button kind="second" onClick={() => void markLeftOver(local, item, !item.left_over)}>
          {item.left_over ? leadWords.unmarkLeft : leadWords.markLeft}
        </Button>
      ) : null}
      {mayMark || item.left_over ? <Soft small>{leadWords.leftHint}</Soft> : null}
    </Stack>
  );
}
