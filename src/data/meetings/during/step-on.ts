import { rowId } from '#lib/row-id.ts';
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
