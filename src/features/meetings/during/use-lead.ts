import { useState } from 'react';
import {
  endDay,
  giveMinutes,
  pauseUntil,
  stepTo,
  takeBackMinutes,
  type Given,
} from '#data/meetings/during/step-on.ts';
import { useLocal } from '#data/use-live.ts';
import type { DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';

export interface Lead {
  /** What is asked once more, or how long. */
  readonly asked: 'pause' | 'end' | undefined;
  readonly hasFailed: boolean;
  /** When the item ends by what was given last, as long as that can be taken back. */
  readonly given: string | undefined;
  ask(what: 'pause' | 'end' | undefined): void;
  go(item: AgendaItemRow): void;
  pause(until: string): void;
  give(until: string): void;
  takeBack(): void;
  end(): void;
}

/** What whoever runs the day does with it: the buttons stand in the block, the sheets do not. */
export function useLead(meeting: MeetingRow, now: DayNow<AgendaItemRow>): Lead {
  const local = useLocal();
  const [asked, ask] = useState<Lead['asked']>();
  const [hasFailed, setFailed] = useState(false);
  const [given, setGiven] = useState<Given>();
  const item = now.current?.id ?? null;
  const isGiven = now.state === 'running' && given?.item === item && given?.until === now.endsAt;
  const run = (step: Promise<unknown>) => {
    ask(undefined);
    void step.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const give = async (until: string) => {
    if (item === null) return;
    const before = await giveMinutes(local, meeting, item, { until, startsAt: now.startsAt });
    setGiven({ item, until, before });
  };
  return {
    asked,
    hasFailed,
    given: isGiven ? given?.until : undefined,
    ask,
    go: ({ id }) => run(stepTo(local, meeting, id)),
    pause: (until) => run(pauseUntil(local, meeting, item, until)),
    give: (until) => run(give(until)),
    takeBack: () => run(given ? takeBackMinutes(local, meeting, given) : Promise.resolve()),
    end: () => run(endDay(local, meeting, item)),
  };
}
