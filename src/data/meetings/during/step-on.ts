import { rowId } from '#lib/row-id.ts';
import { clockOf, dayOf, minutesOf } from '#lib/stockholm.ts';
import type { MeetingStepRow, StepState } from '#domain/tables/meeting-step.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';

/** A meeting or an item of it, where it lies. */
export interface InRoom {
  readonly scope_id: string;
  readonly id: string;
}

/** The item goes on from now; also after a break, and on the way back. */
export const stepTo = command(['meeting_step'], (tx, meeting: InRoom, item: string) =>
  write(tx, meeting, { state: 'running', agenda_item_id: item }),
);

/** A break with an end by the clock; shortening it keeps when it began. */
export const pauseUntil = command(
  ['meeting_step'],
  async (tx, meeting: InRoom, item: string | null, until: string) => {
    const now = await tx.get('meeting_step', meeting.scope_id, idOf(meeting));
    const begun = now?.state === 'paused' ? { stepped_at: now.stepped_at } : {};
    await write(tx, meeting, {
      state: 'paused',
      agenda_item_id: item,
      until_clock: until,
      ...begun,
    });
  },
);

/**
 * What goes on has until then, and goes on from when it began; a day that went by the clock is led from
 * now on. Answers with what the row said before, for `takeBackMinutes`.
 */
export const giveMinutes = command(
  ['meeting_step'],
  async (tx, meeting: InRoom, item: string, to: { until: string; startsAt: string }) => {
    const before = await tx.get('meeting_step', meeting.scope_id, idOf(meeting));
    const isOnIt = before?.agenda_item_id === item && before.state === 'running';
    const isLed = isOnIt && dayOf(before.stepped_at) === dayOf(tx.at);
    const gone = minutesOf(clockOf(tx.at)) - minutesOf(to.startsAt);
    const begun = new Date(Date.parse(tx.at) - Math.max(0, gone) * 60_000).toISOString();
    const stepped_at = isLed ? before.stepped_at : begun;
    await write(tx, meeting, {
      state: 'running',
      agenda_item_id: item,
      until_clock: to.until,
      stepped_at,
    });
    return before;
  },
);

export interface Given {
  readonly item: string;
  readonly until: string;
  readonly before: MeetingStepRow | undefined;
}

/** As it was before; a day nobody had led goes by the clock again. What somebody has stepped since stays. */
export const takeBackMinutes = command(
  ['meeting_step'],
  async (tx, meeting: InRoom, given: Given) => {
    const now = await tx.get('meeting_step', meeting.scope_id, idOf(meeting));
    const isLast = now?.until_clock === given.until && now.agenda_item_id === given.item;
    if (!isLast || now.state !== 'running') return;
    if (!given.before) return tx.remove('meeting_step', meeting.scope_id, idOf(meeting));
    const { state, agenda_item_id, until_clock, stepped_at } = given.before;
    return write(tx, meeting, { state, agenda_item_id, until_clock, stepped_at });
  },
);

/** The day is over for everybody who follows. */
export const endDay = command(['meeting_step'], (tx, meeting: InRoom, item: string | null) =>
  write(tx, meeting, { state: 'ended', agenda_item_id: item }),
);

/** There was no time for it: it comes back under *Sedan sist*; or there was after all. */
export const markLeftOver = command(['agenda_item'], async (tx, item: InRoom, is: boolean) => {
  if (await tx.get('agenda_item', item.scope_id, item.id))
    await tx.put('agenda_item', item.scope_id, item.id, { left_over: is });
});

interface Step {
  readonly state: StepState;
  readonly agenda_item_id: string | null;
  readonly until_clock?: string;
  readonly stepped_at?: MeetingStepRow['stepped_at'];
}

const idOf = (meeting: InRoom) => rowId('meeting_step', meeting.id);

/** The whole row each time: where it is must not be put together of two people's halves. */
function write(tx: Edit, meeting: InRoom, step: Step) {
  return tx.put('meeting_step', meeting.scope_id, idOf(meeting), {
    meeting_id: meeting.id,
    until_clock: '',
    stepped_at: tx.at,
    ...step,
  });
}
