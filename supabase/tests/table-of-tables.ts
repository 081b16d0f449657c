import { definitions } from '#domain/tables.ts';
import { phoneRows } from '#tests/support/phone-rows.ts';

/** Where a table's rows lie, how their ids are made, whose they are: as the phone is told. */
export interface TableRule {
  readonly scopes: readonly string[];
  /** The natural key; empty = random id. A copy's id is always original, scope and author. */
  readonly id: readonly string[];
  readonly owner: string;
  readonly columns: readonly string[];
}

export const tableOfTables: Readonly<Record<string, TableRule>> = Object.fromEntries(
  definitions.map(({ name, scopes, key = [], owner = 'author_id' }) => [
    name,
    { scopes, id: key, owner, columns: Object.keys(phoneRows[name]) },
  ]),
);

type Act = 'insert' | 'update own' | 'update any';
type Line = readonly [kind: string, roles: string, tables: string, acts: readonly Act[]];

const seats = 'electedOfficial seniorManager strategist keyPerson';

/** The reviewed matrix: who may write what, where. Everything else is forbidden. */
export const rights: readonly Line[] = [
  ['programme', 'office', 'organisation guidance', ['insert', 'update any']],
  ['plan', 'office', 'round group participation plan_step occasion', ['insert', 'update any']],
  ['round', 'office', 'meeting agenda_item', ['insert', 'update any']],
  ['round', seats, 'note', ['insert', 'update own']],
  ['admin', 'strategist office', 'invitation', ['insert', 'update any']],
  ['admin', 'strategist', 'stated_number', ['insert', 'update any']],
  ['course', 'strategist', 'contact', ['insert', 'update any']],
  ['plan', 'office', 'contact', ['insert', 'update any']],
  ['user', 'self', 'page_feedback', ['insert', 'update own']],
  ['group', 'office', 'meeting agenda_item', ['insert', 'update any']],
  ['group', `${seats} mentor`, 'meeting agenda_item note', ['insert', 'update own']],
  ['org', seats, 'note own_answer', ['insert', 'update own']],
  ['org', seats, 'assessment answer alternative', ['insert', 'update any']],
  ['org', 'strategist', 'hand_in reopening', ['insert']],
  ['org', seats, 'confirmation', ['insert']],
  ['course', `${seats} courseParticipant`, 'reflection', ['insert', 'update own']],
  ['course', `${seats} courseParticipant`, 'group_session guest', ['insert', 'update own']],
  ['course', `${seats} courseParticipant`, 'credit', ['insert']],
  [
    'user',
    'self',
    'note lesson_progress reflection course_status own_answer learned_outcome',
    ['insert', 'update own'],
  ],
  ['user', 'self', 'check_attempt credit_declined', ['insert']],
];

export function rightsFlat(): string[] {
  return rights.flatMap(([kind, roles, tables, acts]) =>
    roles
      .split(' ')
      .flatMap((role) =>
        tables
          .split(' ')
          .flatMap((tbl) => acts.map((act) => `${kind} · ${role} · ${tbl} · ${act}`)),
      ),
  );
}
