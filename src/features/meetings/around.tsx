import type { BeforeView } from '#data/meetings/before/get-before.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { Clock } from '#domain/meeting-time.ts';
import { Before } from './before/before.tsx';
import { SinceLast } from './during/since-last.tsx';
import { After } from './record/after.tsx';

interface AroundProps {
  readonly view: MeetingView;
  readonly before: BeforeView;
  readonly at: Clock;
}

/** One page, three times of day: each part says itself whether it is its time. */
export function Around({ view, before, at }: AroundProps) {
  return (
    <>
      <Before view={view} before={before} at={at} />
      <After view={view} today={at.today} />
      <SinceLast view={view} today={at.today} />
    </>
  );
}
