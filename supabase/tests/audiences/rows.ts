import type { Meeting, Person } from './people.ts';

/** A row as it should stand, and who is to read it. */
export interface Row {
  readonly tbl: string;
  readonly scope: string;
  readonly id: string;
  readonly author: Person;
  /** Of a thing to do: whose it is. */
  readonly whose: string | null;
  readonly meeting: Meeting;
  /** Of a shared entry its original, of a guest her own id. */
  readonly origin: string;
  body: string;
  deleted: boolean;
  version: number;
}

export const shared = ['rsvp', 'topic', 'todo', 'record_reply', 'note', 'material'] as const;
export const ofWhoRunsIt = ['record', 'attendance', 'meeting_step', 'record_part'] as const;
const at = '2026-12-10T10:00:00.000Z';

/** All its own columns, under this hat. */
export function fieldsOf(row: Row, hat: string): Record<string, unknown> {
  const { tbl, meeting, body } = row;
  const of: Readonly<Record<string, Record<string, unknown>>> = {
    rsvp: { participation_id: hat, answer: 'coming', answered_at: at },
    topic: { participation_id: hat, body, put_at: at },
    need: { meeting_scope: meeting.scope, participation_id: hat, body },
    todo: {
      participation_id: row.whose,
      seat_id: null,
      agenda_item_id: null,
      note_id: null,
      body,
      due_on: null,
      done_at: null,
      written_at: at,
    },
    record_reply: {
      participation_id: hat,
      source_id: meeting.id,
      agrees: false,
      body,
      replied_at: at,
    },
    note: {
      participation_id: hat,
      agenda_item_id: null,
      kind: 'note',
      body,
      written_at: at,
      shared: [],
      origin: row.origin,
    },
    material: {
      participation_id: hat,
      agenda_item_id: null,
      title: body,
      kind: 'pdf',
      bytes: 1000,
      hash: row.origin.replaceAll('-', '').repeat(2),
      link: '',
      description: '',
      put_at: at,
      arrived_at: null,
      shared: [],
      origin: row.scope.startsWith('user:') ? null : row.origin,
      step_id: null,
    },
    record: { purpose: body, published_at: null, reply_by: null, handled: [] },
    record_part: { source_id: meeting.id, body, left_out: false },
    meeting_step: { agenda_item_id: null, state: 'running', stepped_at: at, until_clock: '' },
    attendance: {
      seat_id: row.origin,
      participation_id: null,
      user_id: null,
      name: body,
      unit: '',
      role: 'guest',
      presence: 'here',
    },
  };
  return { meeting_id: meeting.id, ...of[tbl] };
}

/** The column that holds what was written, where one does. */
export const textOf: Readonly<Record<string, string | undefined>> = {
  topic: 'body',
  need: 'body',
  todo: 'body',
  record_reply: 'body',
  note: 'body',
  record: 'purpose',
  record_part: 'body',
  attendance: 'name',
  material: 'title',
};
/** What else is changed. */
export const touched: Readonly<Record<string, string>> = { rsvp: 'answer', meeting_step: 'state' };
export const laterOf = (tbl: string) => (tbl === 'rsvp' ? 'away' : 'paused');
