import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { AttendanceRow } from '#domain/tables/attendance.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { RecordPartRow } from '#domain/tables/record-part.ts';
import type { RecordReplyRow } from '#domain/tables/record-reply.ts';
import type { RecordRow } from '#domain/tables/record.ts';
import type { RsvpRow } from '#domain/tables/rsvp.ts';
import type { TodoRow } from '#domain/tables/todo.ts';

/** Rows of a meeting's record as they lie in a table; tests name only what they are about. */
const head = {
  scope_id: 'group:g1',
  author_id: 'samira',
  deleted: false,
  version: 1,
  updated_by: 'samira',
  updated_at: '2026-12-10T16:00:00Z',
};

export function meetingRow(fields: Partial<MeetingRow> = {}): MeetingRow {
  return {
    ...head,
    id: 'm1',
    host_participation_id: 'p-strandhamn',
    kind: 'learningMeeting',
    step_number: 3,
    title: 'Lärandeträff 1',
    theme: '',
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
    place: 'Strandhamn',
    leader_seat_id: null,
    writer_seat_id: null,
    remote_link: '',
    invited_at: null,
    cancelled: false,
    practical: [],
    days: {},
    sequence: 0,
    ...fields,
  };
}

export function itemRow(fields: Partial<AgendaItemRow> = {}): AgendaItemRow {
  return {
    ...head,
    id: 'i1',
    host_participation_id: 'p-strandhamn',
    meeting_id: 'm1',
    ord: 1,
    starts_at: '10.00',
    minutes: 30,
    title: 'Punkt 1',
    body: '',
    leader_seat_id: null,
    taken_up_id: null,
    left_over: false,
    ...fields,
  };
}

export function recordRow(fields: Partial<RecordRow> = {}): RecordRow {
  return {
    ...head,
    id: 'rec1',
    meeting_id: 'm1',
    purpose: '',
    published_at: null,
    reply_by: null,
    handled: [],
    ...fields,
  };
}

export function partRow(fields: Partial<RecordPartRow> = {}): RecordPartRow {
  return {
    ...head,
    id: 'part1',
    meeting_id: 'm1',
    source_id: 'n1',
    body: '',
    left_out: false,
    ...fields,
  };
}

export function replyRow(fields: Partial<RecordReplyRow> = {}): RecordReplyRow {
  return {
    ...head,
    id: 'reply1',
    author_id: 'anna',
    participation_id: 'p-granvik',
    meeting_id: 'm1',
    source_id: 'n1',
    agrees: true,
    body: '',
    replied_at: '2026-12-12T08:00:00Z',
    ...fields,
  };
}

export function todoRow(fields: Partial<TodoRow> = {}): TodoRow {
  return {
    ...head,
    id: 't1',
    participation_id: 'p-granvik',
    seat_id: null,
    meeting_id: 'm1',
    agenda_item_id: null,
    note_id: null,
    body: 'Skicka uppdragen',
    due_on: '2027-01-15',
    done_at: null,
    written_at: '2026-12-10T15:00:00Z',
    ...fields,
  };
}

export function attendanceRow(fields: Partial<AttendanceRow> = {}): AttendanceRow {
  return {
    ...head,
    id: `at-${fields.seat_id ?? 'seat-anna'}`,
    meeting_id: 'm1',
    seat_id: 'seat-anna',
    participation_id: 'p-granvik',
    user_id: 'anna',
    name: 'Anna Ek',
    unit: '',
    role: 'electedOfficial',
    presence: 'here',
    ...fields,
  };
}

export function rsvpRow(fields: Partial<RsvpRow> = {}): RsvpRow {
  return {
    ...head,
    id: `rsvp-${fields.author_id ?? 'anna'}`,
    author_id: 'anna',
    participation_id: 'p-granvik',
    meeting_id: 'm1',
    answer: 'coming',
    answered_at: '2026-12-01T08:00:00Z',
    ...fields,
  };
}
