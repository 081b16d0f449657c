import { useEffect, useState } from 'react';
import { whoLeadsWords } from '#content/words/meetings/during.ts';
import { countMayFollow } from '#data/meetings/during/count-may-follow.ts';
import { followMeeting } from '#data/meetings/during/follow-meeting.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { isOn } from '#domain/meetings/is-on.ts';
import { scopeKind } from '#domain/scope.ts';
import { minutesOf } from '#lib/stockholm.ts';
import { useClock } from '#parts/use-clock.ts';
import { Soft } from '#ui/text/soft.tsx';
import type { Today } from './use-day.ts';

interface WhoLeadsProps {
  readonly view: MeetingView;
  readonly today: Today;
}

/** Who steps the day on; for whoever does, how many follow. */
export function WhoLeads({ view, today: { day, now } }: WhoLeadsProps) {
  const { meeting } = view;
  const others = useFollowers(view);
  const mayFollow = useLive(
    (local) => countMayFollow(local, meeting),
    [meeting.id, meeting.scope_id],
  );
  // Of a whole round a phone has not all the names.
  const all = scopeKind(meeting.scope_id) === 'round' ? undefined : mayFollow;
  return <Soft small>{whoLeadsWords({ ...day, isLed: now.isLed, others, all })}</Soft>;
}

/** Said once in so many minutes, and only while the page is looked at. */
const MINUTES_APART = 2;

/**
 * Says while the meeting is on that this phone follows it; how many others do, for whoever runs it. Undefined: not
 * known, which without network it never is.
 */
function useFollowers({ meeting, lastDay }: MeetingView): number | undefined {
  const local = useLocal();
  const at = useClock();
  const [others, setOthers] = useState<number>();
  const isFollowed = isOn({ ...meeting, lastDay }, at);
  const turn = isFollowed ? Math.floor(minutesOf(at.clock) / MINUTES_APART) : undefined;
  useEffect(() => {
    if (turn === undefined || document.visibilityState === 'hidden') return undefined;
    let isHere = true;
    void followMeeting(local, meeting.id).then((count) => {
      if (isHere) setOthers(count);
    });
    return () => {
      isHere = false;
    };
  }, [local, meeting.id, turn]);
  return isFollowed ? others : undefined;
}
