import type { DeadlineKey } from '#domain/meetings/deadlines.ts';
import { clocksToForget } from '#domain/meetings/follow-times.ts';
import type { PracticalKey } from '#domain/meetings/practical.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Edit, OwnFields } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import { agendaTables, itemsOf, type MeetingAt } from './agenda-rows.ts';

/** What its host writes of a meeting. */
export type MeetingChanges = Partial<
  Pick<
    OwnFields<'meeting'>,
    | 'title'
    | 'theme'
    | 'place'
    | 'remote_link'
    | 'held_on'
    | 'starts_at'
    | 'ends_at'
    | 'leader_seat_id'
    | 'writer_seat_id'
    | 'cancelled'
  >
>;

/** Those who have it in a calendar must hear of these. */
const moves = ['held_on', 'starts_at', 'ends_at', 'cancelled'] as const;

/**
 * Only what is another than it was is written. Moved or cancelled it is one higher in `sequence`;
 * with another start the clock times of the agenda follow by themselves.
 */
export const saveMeeting = command(
  agendaTables,
  async (tx, at: MeetingAt, wanted: MeetingChanges) => {
    const meeting = await tx.get('meeting', at.scope, at.id);
    if (!meeting) throw new Error('the meeting is not on this phone');
    const changes: MeetingChanges = Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, value]) => meeting[name as keyof MeetingChanges] !== value,
      ),
    );
    if (Object.keys(changes).length === 0) return;
    if (changes.starts_at !== undefined) await forgetClocks(tx, meeting);
    const isMoved = moves.some((name) => Object.hasOwn(changes, name));
    await tx.put('meeting', at.scope, at.id, {
      ...changes,
      ...(isMoved ? { sequence: meeting.sequence + 1 } : {}),
    });
  },
);

/**
 * Beside another start an older row's own clock could be taken for a morning. While the meeting has no
 * start nobody can tell which they are: then all stay, and with them the morning its host has chosen.
 */
async function forgetClocks(tx: Edit, meeting: MeetingRow): Promise<void> {
  if (meeting.starts_at === '') return;
  const items = await itemsOf(tx, { scope: meeting.scope_id, id: meeting.id });
  for (const id of clocksToForget(items, meeting))
    await tx.put('agenda_item', meeting.scope_id, id, { starts_at: '' });
}

/** The host asks the others to come; asked again it is the first time that counts. */
export const inviteToMeeting = command(['meeting'], async (tx, at: MeetingAt) => {
  const meeting = await tx.get('meeting', at.scope, at.id);
  if (!meeting) throw new Error('the meeting is not on this phone');
  if (meeting.invited_at === null) await tx.put('meeting', at.scope, at.id, { invited_at: tx.at });
});

/** One point of the practical list; a newer app's points stay. */
export const tickPractical = command(
  ['meeting'],
  async (tx, at: MeetingAt, key: PracticalKey, isDone: boolean) => {
    const meeting = await tx.get('meeting', at.scope, at.id);
    if (!meeting) throw new Error('the meeting is not on this phone');
    const others = meeting.practical.filter((one) => one !== key);
    await tx.put('meeting', at.scope, at.id, { practical: isDone ? [...others, key] : others });
  },
);

/** Another day than the rule's for one of its deadlines; null: the rule's again. */
export const moveDeadline = command(
  ['meeting'],
  async (tx, at: MeetingAt, key: DeadlineKey, day: string | null) => {
    const meeting = await tx.get('meeting', at.scope, at.id);
    if (!meeting) throw new Error('the meeting is not on this phone');
    const { [key]: _, ...others } = meeting.days;
    await tx.put('meeting', at.scope, at.id, {
      days: day === null ? others : { ...others, [key]: day },
    });
  },
);
