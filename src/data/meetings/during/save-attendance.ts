import { rowId } from '#lib/row-id.ts';
import type { Attendee } from '#domain/meetings/attendance-rows.ts';
import type { Presence } from '#domain/tables/attendance.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { InRoom } from './step-on.ts';

/** How one person is there: her name and role of this day are kept with it. */
export const saveAttendance = command(
  ['attendance'],
  (tx, meeting: InRoom, person: Attendee, presence: Presence) =>
    write(tx, meeting, person, presence),
);

/** All at once: who has answered that she comes, and of whom nothing is written yet, is here. */
export const allComingAreHere = command(
  ['attendance'],
  async (tx, meeting: InRoom, people: readonly Attendee[]) => {
    const coming = people.filter((one) => one.answer === 'coming' && one.presence === undefined);
    for (const person of coming) await write(tx, meeting, person, 'here');
    return coming.length;
  },
);

/** Somebody who has no seat in the programme. The id is kept with the form: pressed twice it is one. */
export const saveGuest = command(
  ['attendance'],
  async (tx, meeting: InRoom, guest: { seatId: string; name: string; unit: string }) => {
    await tx.put('attendance', meeting.scope_id, rowId('attendance', meeting.id, guest.seatId), {
      meeting_id: meeting.id,
      seat_id: guest.seatId,
      participation_id: null,
      user_id: null,
      name: guest.name.trim(),
      unit: guest.unit.trim(),
      role: 'guest',
      presence: 'here',
    });
  },
);

export const removeGuest = command(['attendance'], async (tx, { scope_id, id }: InRoom) => {
  await tx.remove('attendance', scope_id, id);
});

async function write(tx: Edit, meeting: InRoom, person: Attendee, presence: Presence) {
  await tx.put('attendance', meeting.scope_id, rowId('attendance', meeting.id, person.seatId), {
    meeting_id: meeting.id,
    seat_id: person.seatId,
    participation_id: person.participationId,
    user_id: person.userId,
    name: person.name,
    unit: '',
    role: person.role,
    presence,
  });
}
