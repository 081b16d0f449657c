import { useState } from 'react';
import { endDay, pauseUntil, stepTo } from '#data/meetings/during/step-on.ts';
import { useLocal } from '#data/use-live.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';

export interface Lead {
  /** What is asked once more, or how long. */
  readonly asked: 'pause' | 'end' | undefined;
  readonly hasFailed: boolean;
  ask(what: 'pause' | 'end' | undefined): void;
  go(item: AgendaItemRow): void;
  pause(until: string): void;
  end(): void;
}

/** What whoever runs the day does with it: the buttons stand in the block, the sheets do not. */
export function useLead(meeting: MeetingRow, current: AgendaItemRow | undefined): Lead {
  const local = useLocal();
  const [asked, ask] = useState<Lead['asked']>();
  const [hasFailed, setFailed] = useState(false);
  const item = current?.id ?? null;
  const run = (step: Promise<unknown>) => {
    ask(undefined);
    void step.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return {
    asked,
    hasFailed,
    ask,
    go: ({ id }) => run(stepTo(local, meeting, id)),
    pause: (until) => run(pauseUntil(local, meeting, item, until)),
    end: () => run(endDay(local, meeting, item)),
  };
}
