/** The reviewed table of tables: where a table's rows lie, how their ids are made, who owns them. */
export interface TableRule {
  readonly scopes: readonly string[];
  /** The natural key; empty = random id. A copy's id is always original, scope and author. */
  readonly id: readonly string[];
  readonly owner?: 'host_participation_id';
  readonly columns: readonly string[];
}

const head = (scopes: string, id: string, columns: string): TableRule => ({
  scopes: scopes.split(' '),
  id: id === '' ? [] : id.split(' '),
  columns: columns.split(' '),
});
const hosted = (scopes: string, columns: string): TableRule => ({
  ...head(scopes, '', columns),
  owner: 'host_participation_id',
});

export const tableOfTables: Readonly<Record<string, TableRule>> = {
  organisation: head('programme', '', 'code name kind'),
  guidance: head('programme', '', 'factor title body'),
  checklist_version: head('programme', 'version_key', 'version_key title scale'),
  statement: head(
    'programme',
    'version_key code',
    'version_key code ord short text sign_of_top focus factor',
  ),
  round: head('plan', '', 'name starts_on ends_on'),
  group: head('plan', '', 'round_id name ord'),
  participation: head('plan', '', 'round_id group_id organisation_id kind ord'),
  plan_step: head('plan', '', 'round_id number kind title theme starts_on ends_on'),
  occasion: head(
    'plan',
    'round_id checklist_version_id number',
    'round_id checklist_version_id number title step_number opens_on closes_on',
  ),
  seat_card: head(
    'org group course',
    'seat_id scope_id',
    'seat_id user_id participation_id name role',
  ),
  invitation: head(
    'admin',
    'participation_id address role',
    'participation_id address name role state unit user_id',
  ),
  contact: head('course plan', 'scope_id topic', 'topic name email phone'),
  stated_number: head('admin', 'participation_id subject', 'participation_id subject value'),
  page_feedback: head('user', 'author_id page', 'page helped word'),
  meeting: hosted(
    'group round',
    'host_participation_id kind step_number title theme held_on starts_at ends_at place',
  ),
  agenda_item: hosted(
    'group round',
    'host_participation_id meeting_id ord starts_at minutes title body',
  ),
  note: head(
    'user org group round',
    '',
    'participation_id meeting_id agenda_item_id kind body written_at shared origin',
  ),
  lesson_progress: head('user', 'author_id lesson', 'lesson state furthest finished_at seconds'),
  check_attempt: head('user', '', 'check_key choice correct tried_at'),
  reflection: head('user course', 'author_id question', 'question body shared origin'),
  course_status: head(
    'user admin',
    'author_id participation_id',
    'participation_id modules_done finished_at credits',
  ),
  group_session: head('course', '', 'participation_id module held_at body ended_at'),
  credit: head('course', 'session_id user_id', 'session_id user_id'),
  credit_declined: head('user', 'credit_id author_id', 'credit_id'),
  guest: head('course', '', 'session_id name seat_id'),
  learned_outcome: head('user', 'author_id participation_id outcome', 'participation_id outcome'),
  outcome_count: head('admin', 'participation_id outcome', 'participation_id outcome people'),
  own_answer: head(
    'user org',
    'author_id participation_id occasion_id statement_id',
    'participation_id occasion_id statement_id score comment origin',
  ),
  assessment: head(
    'org',
    'participation_id occasion_id checklist_version_id',
    'participation_id occasion_id checklist_version_id',
  ),
  answer: head('org', 'assessment_id statement_id', 'assessment_id statement_id score comment'),
  alternative: head('org', 'row_id field cause', 'tbl row_id field value cause written_at'),
  hand_in: head('org', 'assessment_id number', 'assessment_id number seen'),
  reopening: head('org', 'assessment_id number', 'assessment_id number'),
  confirmation: head('org', 'hand_in_id seat_id', 'hand_in_id seat_id'),
};

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
