import type { OwnField } from '#domain/table.ts';
import type { TableName, Tables } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';

const id = (name: string) => rowId('phone-rows', name);
const day = '2026-12-10';
const moment = '2026-12-10T14:40:00.000Z';
const participation_id = id('granvik');
const other_id = id('strandhamn');
const round_id = id('round');
const meeting_id = id('meeting');
const session_id = id('session');
const occasion_id = id('occasion');
const checklist_version_id = id('version');
const assessment_id = id('assessment');
const statement_id = id('statement');
const hand_in_id = id('hand-in');
const seat_id = id('seat');
const user_id = id('anna');
const scale = [1, 2].map((score) => ({ score, label: 'På väg', help: 'Det finns delvis.' }));
const seen = {
  [statement_id]: { score: 3, comment: 'Vi mäter varje månad', evidence: 'Årsredovisningen' },
};

/**
 * A row of each table as it lies on a phone, with every column it has, in the database's order: a
 * table without one is a type error, and a test compares them with the migrations.
 */
export const phoneRows: {
  readonly [T in TableName]: Required<Pick<Tables[T], OwnField<Tables[T]>>>;
} = {
  organisation: { code: '14', name: 'Granvik', kind: 'municipality' },
  guidance: { factor: 1, title: 'Styrkedjan', body: 'Från mål till möte' },
  checklist_version: {
    version_key: 'karna-2026',
    title: 'Kärnlistan',
    scale,
    levels: [],
    tops_over: 50,
    bottoms_at_most: 0,
  },
  statement: {
    version_key: 'karna-2026',
    code: 'A1',
    ord: 1,
    short: 'Bild av styrkedjan',
    text: 'Vi har en gemensam bild av styrkedjan',
    sign_of_top: 'Alla ritar samma bild',
    focus: 'Styrning',
    factor: 1,
    level: '',
    theme: 'A1',
  },
  round: { name: 'Omgång 1', starts_on: day, ends_on: day },
  group: { round_id, name: 'Grupp 1', ord: 1 },
  participation: {
    round_id,
    group_id: id('group'),
    organisation_id: id('organisation'),
    kind: 'participant',
    ord: 1,
  },
  plan_step: {
    round_id,
    number: 3,
    kind: 'learningMeeting',
    title: 'Lärandeträff 1',
    theme: 'Styrning',
    starts_on: day,
    ends_on: null,
  },
  occasion: {
    round_id,
    checklist_version_id,
    number: 1,
    title: 'Inför lärandeträff 1',
    step_number: 3,
    opens_on: day,
    closes_on: day,
  },
  own_occasion: {
    participation_id,
    checklist_version_id,
    title: 'Halvtid',
    opens_on: day,
    closes_on: day,
  },
  seat_card: { seat_id, user_id, participation_id, name: 'Anna Berg', role: 'strategist' },
  invitation: {
    participation_id,
    address: 'anna@granvik.example',
    name: 'Anna Berg',
    role: 'strategist',
    state: 'open',
    unit: 'Skolan',
    user_id: null,
    by_office_at: null,
  },
  contact: { topic: 'course', name: 'Bo Ek', email: 'bo@granvik.example', phone: '070-000 00 00' },
  stated_number: { participation_id, subject: 'majority', value: 21 },
  page_feedback: { page: 'styrkedjan', helped: true, word: 'Bilden hjälpte' },
  meeting: {
    host_participation_id: participation_id,
    kind: 'learningMeeting',
    step_number: 3,
    title: 'Lärandeträff 1',
    theme: 'Styrning',
    held_on: day,
    starts_at: '09.00',
    ends_at: '15.00',
    place: 'Granviks stadshus',
    leader_seat_id: null,
    writer_seat_id: null,
    remote_link: '',
    invited_at: null,
    cancelled: false,
    practical: ['place'],
    days: { scoring: day },
    sequence: 0,
  },
  agenda_item: {
    host_participation_id: participation_id,
    meeting_id,
    ord: 1,
    starts_at: '09.00',
    minutes: 20,
    title: 'Sedan sist',
    body: 'Var och en berättar',
    leader_seat_id: null,
    taken_up_id: null,
    left_over: false,
  },
  note: {
    participation_id,
    meeting_id,
    agenda_item_id: null,
    kind: 'idea',
    body: 'Bjud in nämnden',
    written_at: moment,
    shared: [],
    origin: null,
  },
  lesson_progress: {
    lesson: 'modellen',
    state: 'started',
    furthest: 2,
    finished_at: null,
    seconds: { phone: 90 },
  },
  check_attempt: { check_key: 'modellen-1', choice: 'a', correct: true, tried_at: moment },
  reflection: { question: 'fore', body: 'Vi börjar smått', shared: [], origin: null },
  course_status: { participation_id, modules_done: ['m1'], finished_at: null, credits: {} },
  group_session: {
    participation_id,
    module: 'm7',
    held_at: moment,
    body: 'Alla talade',
    ended_at: null,
  },
  credit: { session_id, user_id },
  credit_declined: { credit_id: id('credit') },
  guest: { session_id, name: 'Cilla', seat_id: null },
  learned_outcome: { participation_id, outcome: 'styrkedjan' },
  outcome_count: { participation_id, outcome: 'styrkedjan', people: 5 },
  own_answer: {
    participation_id,
    occasion_id,
    statement_id,
    score: 2,
    comment: 'Vi är på väg',
    evidence: '',
    origin: null,
  },
  self_assessment: { participation_id, occasion_id, answers: seen, left_at: moment },
  assessment: { participation_id, occasion_id, checklist_version_id },
  answer: {
    assessment_id,
    statement_id,
    score: 3,
    comment: 'Vi mäter varje månad',
    evidence: 'Årsredovisningen, sidan 12',
  },
  alternative: {
    tbl: 'answer',
    row_id: id('answer'),
    field: 'score',
    value: 2,
    cause: id('cause'),
    written_at: moment,
  },
  hand_in: { assessment_id, number: 1, seen },
  reopening: { assessment_id, number: 2 },
  confirmation: { hand_in_id, seat_id },
  opening: {
    participation_id,
    occasion_id,
    with_comments: true,
    as_ready: false,
    opened_at: moment,
  },
  opened_assessment: { participation_id, occasion_id, hand_in_id, seen },
  question: {
    participation_id,
    to_participation_id: other_id,
    occasion_id,
    statement_id,
    body: 'Hur fick ni med bolagen?',
    asked_at: moment,
    settled: false,
  },
  reply: {
    participation_id: other_id,
    question_id: id('question'),
    body: 'Med ägardirektiven',
    replied_at: moment,
  },
  idea: {
    participation_id,
    from_participation_id: other_id,
    occasion_id,
    statement_id,
    kept_at: moment,
  },
  advice: {
    participation_id: id('mentor'),
    group_id: id('group'),
    to_participation_id: null,
    occasion_id,
    statement_id,
    body: 'Börja med ett bolag',
    given_at: moment,
    origin: null,
  },
  rsvp: { participation_id, meeting_id, answer: 'coming', answered_at: moment },
  need: {
    meeting_scope: `group:${id('group')}`,
    meeting_id,
    participation_id,
    body: 'Glutenfri mat',
  },
  topic: {
    participation_id,
    meeting_id,
    body: 'Hur får vi med bolagen?',
    put_at: moment,
  },
  meeting_step: {
    meeting_id,
    agenda_item_id: id('item'),
    state: 'running',
    stepped_at: moment,
    until_clock: '',
  },
  attendance: {
    meeting_id,
    seat_id,
    participation_id,
    user_id,
    name: 'Anna Berg',
    unit: '',
    role: 'strategist',
    presence: 'here',
  },
  todo: {
    participation_id,
    seat_id,
    meeting_id,
    agenda_item_id: null,
    note_id: null,
    body: 'Ta fram statistik',
    due_on: day,
    done_at: null,
    written_at: moment,
  },
  record: {
    meeting_id,
    purpose: 'Lära av varandra',
    published_at: moment,
    reply_by: day,
    handled: [],
  },
  record_part: {
    meeting_id,
    source_id: id('copy'),
    body: 'Nämnden bjuds in',
    left_out: false,
  },
  record_reply: {
    participation_id,
    meeting_id,
    source_id: id('copy'),
    agrees: false,
    body: 'Nämnden bjöds in',
    replied_at: moment,
  },
};
