import { core2026 } from '#content/checklist/core-2026.ts';
import { courseOutline } from '#content/course/outline.ts';
import type { Local } from '#data/local/local.ts';
import { putMeta } from '#data/local/meta.ts';
import { mayLieIn } from '#domain/rows/read-row.ts';
import { scopeId } from '#domain/scope.ts';
import type { TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { problemKinds, type Problem } from '#sync/records.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { cursorEntry, localRow } from '#tests/support/rows/sync-builders.ts';

type Fields = Readonly<Record<string, unknown>>;
export interface PhoneRow {
  readonly tbl: TableName;
  readonly fields: Fields;
}

const id = (name: string) => rowId('whole-phone', name);
const round = phoneRows.group.round_id;
const group = phoneRows.participation.group_id;
const organisation = phoneRows.participation.organisation_id;
const version = rowId('checklist_version', core2026.version_key);
const [module] = courseOutline.modules;
const [lesson] = module?.lessons ?? [];
const moment = '2026-12-09T12:00:00Z';
const question = module?.reflections[0] ?? '';

/** Who holds the phone: a strategist, with a colleague and a partner beside. */
export const me = phoneRows.credit.user_id;
const participation = phoneRows.seat_card.participation_id;
const colleague = id('colleague');
const occasion = phoneRows.assessment.occasion_id;
const statement = rowId('statement', core2026.version_key, core2026.statements[0]?.code ?? '');
const assessment = rowId('assessment', participation, occasion, version);
const answer = rowId('answer', assessment, statement);
const handIn = rowId('hand_in', assessment, '1');
const mentor = id('mentor');
const mentorGroup = id('mentor group');
const seen = { [statement]: { score: 3, comment: 'Vi mäter varje månad' } };
const scopes = {
  user: scopeId('user', me),
  plan: scopeId('plan', round),
  org: scopeId('org', participation),
  group: scopeId('group', group),
  course: scopeId('course', participation),
  round: scopeId('round', round),
  programme: scopeId('programme'),
  admin: scopeId('admin', participation),
  mentor: scopeId('org', mentor),
  mentored: scopeId('group', mentorGroup),
  host: scopeId('host', rowId('host', scopeId('group', group), phoneRows.agenda_item.meeting_id)),
} as const;

/** What the addresses of the app name. */
export const named = {
  participation,
  round,
  meeting: phoneRows.agenda_item.meeting_id,
  item: id('item'),
  picture: id('own picture'),
  note: id('note'),
  talk: phoneRows.guest.session_id,
  invitation: id('invitation'),
  code: core2026.statements[0]?.code ?? '',
  occasion: phoneRows.assessment.occasion_id,
  ownOccasion: id('own occasion'),
  module: module?.key ?? '',
  lesson: lesson?.key ?? '',
  problem: id('problem refused'),
  question: id('question'),
  todo: id('own todo'),
  work: id('work'),
  cycle: id('cycle'),
  measure: id('measure'),
  mentor,
} as const;

function row(tbl: TableName, scope: keyof typeof scopes, rowName: string, own: Fields = {}) {
  const head = { scope_id: scopes[scope], id: rowName, author_id: me, updated_by: colleague };
  const at = { updated_at: '2026-12-09T12:00:00.123456+00:00' };
  return { tbl, fields: { ...phoneRows[tbl], ...head, ...at, ...own } };
}

function cards(): PhoneRow[] {
  const people = [
    [me, 'Anna Berg', 'strategist'],
    [colleague, 'Bo Ek', 'electedOfficial'],
  ] as const;
  return people.flatMap(([user_id, name, role]) =>
    (['org', 'group', 'course'] as const).map((scope) =>
      row('seat_card', scope, id(`${scope} ${name}`), { user_id, seat_id: id(name), name, role }),
    ),
  );
}

/** Every lesson read and every question answered rightly. */
function wholeCourse(): PhoneRow[] {
  return courseOutline.modules.flatMap(({ lessons, checks }) => [
    ...lessons.map(({ key, parts }) =>
      row('lesson_progress', 'user', rowId('lesson_progress', me, key), {
        lesson: key,
        state: 'done',
        furthest: parts,
      }),
    ),
    ...checks.map(({ key, right }) =>
      row('check_attempt', 'user', id(key), { check_key: key, choice: right }),
    ),
  ]);
}

/** The organisation beside ours, which has opened what it handed in. */
function partner(): PhoneRow[] {
  const name = id('strandhamn');
  const own = { participation_id: name, author_id: colleague };
  const theirs = { [statement]: { score: 1, comment: 'Vi har inte börjat' } };
  return [
    row('organisation', 'programme', id('organisation strandhamn'), { name: 'Strandhamn' }),
    row('participation', 'plan', name, {
      organisation_id: id('organisation strandhamn'),
      ord: 2,
    }),
    row('opening', 'group', rowId('opening', name, occasion), own),
    row('opened_assessment', 'group', id('opened strandhamn'), { ...own, seen: theirs }),
  ];
}

/** Who comes and was there, what is to be done, and the record of it. */
function aroundMeeting(): PhoneRow[] {
  const at = { meeting_id: named.meeting };
  const others = { ...at, author_id: colleague };
  return [
    row('rsvp', 'group', rowId('rsvp', named.meeting, me), at),
    row('rsvp', 'group', rowId('rsvp', named.meeting, colleague), { ...others, answer: 'away' }),
    row('need', 'user', rowId('need', scopes.group, named.meeting, me), {
      ...at,
      meeting_scope: scopes.group,
    }),
    row('need', 'host', rowId('need', scopes.group, named.meeting, colleague), {
      ...others,
      meeting_scope: scopes.group,
    }),
    row('topic', 'group', id('topic'), others),
    row('topic', 'group', id('own topic'), at),
    row('material', 'group', id('file'), others),
    row('material', 'group', named.picture, {
      ...at,
      kind: 'picture',
      agenda_item_id: named.item,
      arrived_at: null,
    }),
    row('meeting_step', 'group', rowId('meeting_step', named.meeting), {
      ...at,
      agenda_item_id: named.item,
    }),
    row('attendance', 'group', rowId('attendance', named.meeting, id('Anna Berg')), {
      ...at,
      seat_id: id('Anna Berg'),
      user_id: me,
    }),
    row('attendance', 'group', rowId('attendance', named.meeting, id('a guest')), {
      ...at,
      seat_id: id('a guest'),
      participation_id: null,
      user_id: null,
      name: 'Gun Gäst',
      unit: 'Länsstyrelsen',
      role: 'guest',
    }),
    row('todo', 'org', id('own todo'), { ...at, seat_id: id('Anna Berg') }),
    row('todo', 'group', id('group todo'), { ...others, participation_id: null, seat_id: null }),
    row('record', 'group', rowId('record', named.meeting), at),
    row('record_part', 'group', rowId('record_part', named.meeting, id('copy group')), {
      ...at,
      source_id: id('copy group'),
    }),
    row('record_reply', 'group', rowId('record_reply', named.meeting, named.meeting, colleague), {
      ...others,
      source_id: named.meeting,
    }),
  ];
}

/** Sound rows of every table, in every kind of scope it lies in, that belong together. */
export function wholePhone(): readonly PhoneRow[] {
  const done = { modules_done: courseOutline.modules.map((one) => one.key), finished_at: moment };
  const note = { meeting_id: named.meeting, agenda_item_id: named.item };
  const copy = { ...note, author_id: colleague, shared: [] };
  const statements = core2026.statements.map((one) =>
    row('statement', 'programme', rowId('statement', core2026.version_key, one.code), { ...one }),
  );
  return [
    row('organisation', 'programme', organisation),
    row('guidance', 'programme', id('guidance')),
    row('checklist_version', 'programme', version, {
      version_key: core2026.version_key,
      scale: core2026.scale,
    }),
    ...statements,
    row('round', 'plan', round),
    row('group', 'plan', group),
    row('participation', 'plan', participation),
    row('plan_step', 'plan', id('step')),
    row('plan_step', 'plan', id('course step'), { number: 1, kind: 'course', starts_on: null }),
    row('occasion', 'plan', occasion, { checklist_version_id: version }),
    row('own_occasion', 'org', named.ownOccasion, { checklist_version_id: version }),
    ...cards(),
    row('invitation', 'admin', named.invitation, { user_id: me, state: 'accepted' }),
    row('invitation', 'admin', id('open'), {
      address: 'cilla@granvik.example',
      name: 'Cilla Dahl',
    }),
    row('contact', 'course', rowId('contact', scopes.course, 'course')),
    row('contact', 'plan', rowId('contact', scopes.plan, 'course')),
    row('stated_number', 'admin', rowId('stated_number', participation, 'majority')),
    row('page_feedback', 'user', rowId('page_feedback', me, 'styrkedjan')),
    row('meeting', 'group', named.meeting),
    row('meeting', 'round', id('conference'), { kind: 'start', host_participation_id: null }),
    row('agenda_item', 'group', named.item),
    row('agenda_item', 'group', id('next item'), { ord: 2, starts_at: '09.20' }),
    ...aroundMeeting(),
    row('note', 'user', named.note, { ...note, shared: [scopes.group] }),
    row('note', 'group', rowId('note', named.note, scopes.group, me), {
      ...note,
      origin: named.note,
    }),
    ...(['org', 'group', 'round'] as const).map((scope) =>
      row('note', scope, id(`copy ${scope}`), { ...copy, origin: id(`original ${scope}`) }),
    ),
    ...wholeCourse(),
    row('reflection', 'user', rowId('reflection', me, question), { question }),
    row('reflection', 'course', id('thought'), {
      question,
      author_id: colleague,
      origin: id('original thought'),
    }),
    row('course_status', 'user', rowId('course_status', me, participation), done),
    row('course_status', 'admin', rowId('course_status', me, participation), done),
    row('group_session', 'course', named.talk, { module: named.module }),
    row('group_session', 'course', id('ended'), {
      module: named.module,
      author_id: colleague,
      ended_at: moment,
    }),
    row('credit', 'course', rowId('credit', id('ended'), me), { session_id: id('ended') }),
    row('credit_declined', 'user', id('declined')),
    row('guest', 'course', id('guest')),
    row('learned_outcome', 'user', id('outcome')),
    row('outcome_count', 'admin', id('count')),
    row('recall', 'user', rowId('recall', me, 'varfor')),
    row('figure_value', 'course', rowId('figure_value', participation, 'heltid', '2025')),
    row('own_answer', 'user', rowId('own_answer', me, participation, occasion, statement), {
      statement_id: statement,
    }),
    row('assessment', 'org', assessment, { checklist_version_id: version }),
    row('answer', 'org', answer, { assessment_id: assessment, statement_id: statement }),
    row('alternative', 'org', id('other score'), { row_id: answer, author_id: colleague }),
    row('alternative', 'org', id('other words'), {
      row_id: answer,
      field: 'comment',
      value: 'Andra ord',
    }),
    row('hand_in', 'org', handIn, { assessment_id: assessment, seen }),
    row('reopening', 'org', rowId('reopening', assessment, '2'), { assessment_id: assessment }),
    row('confirmation', 'org', id('confirmation'), { hand_in_id: handIn }),
    row('opened_assessment', 'group', id('opened'), { hand_in_id: handIn, seen }),
    row('opening', 'group', rowId('opening', participation, occasion)),
    ...partner(),
    ...asked(),
    ...improvement(),
  ];
}

/** A work whose test has ended, with a figure, as we share it; one that is an idea; and a partner's. */
function improvement(): PhoneRow[] {
  const { work, cycle, measure } = named;
  const seat = { owner_seat_id: id('Anna Berg'), ended_on: null };
  const theirs = { work_id: id('their work'), participation_id: id('strandhamn') };
  const open = { work_id: work, decision: null, decided_on: null };
  return [
    row('improvement_work', 'org', work, { ...seat, statement_ids: [statement] }),
    row('improvement_work', 'org', id('own idea'), {
      ...seat,
      from_kind: 'nothing',
      from_id: null,
    }),
    row('cycle', 'org', id('first cycle'), { work_id: work, decision: 'adapt', begun_at: moment }),
    row('cycle', 'org', cycle, { ...open, saw: '', ends_on: '2026-12-08' }),
    row('measure', 'org', measure, { work_id: work }),
    ...['2027-W05', '2027-W06', '2027-W07'].map((period) =>
      row('measure_value', 'org', rowId('measure_value', measure, period), {
        measure_id: measure,
        period,
      }),
    ),
    row('shared_work', 'group', rowId('shared_work', work, participation), {
      work_id: work,
      participation_id: participation,
    }),
    row('shared_work', 'group', rowId('shared_work', theirs.work_id, theirs.participation_id), {
      ...theirs,
      author_id: colleague,
    }),
  ];
}

/** A question to us with its answers, advice in each room, an idea; and a seat as the mentor of another group. */
function asked(): PhoneRow[] {
  const about = { statement_id: statement };
  const other = id('asking organisation');
  const advised = { ...about, group_id: group, participation_id: id('our mentor') };
  const given = { ...about, group_id: mentorGroup, participation_id: mentor };
  return [
    row('organisation', 'programme', id('asking'), { name: 'Strandhamn' }),
    row('participation', 'plan', other, { organisation_id: id('asking'), ord: 2 }),
    row('question', 'group', named.question, {
      ...about,
      author_id: colleague,
      participation_id: other,
      to_participation_id: participation,
    }),
    row('question', 'group', id('own question'), { ...about, to_participation_id: other }),
    row('reply', 'group', id('reply'), { question_id: named.question, author_id: colleague }),
    row('reply', 'group', id('own reply'), { question_id: named.question }),
    row('idea', 'org', rowId('idea', participation, other, occasion, statement), {
      ...about,
      from_participation_id: other,
    }),
    ...(['group', 'org'] as const).map((scope) =>
      row('advice', scope, id(`advice ${scope}`), {
        ...advised,
        author_id: colleague,
        origin: id(`original advice ${scope}`),
      }),
    ),
    row('advice', 'user', id('own advice'), given),
    row('participation', 'plan', mentor, { kind: 'mentor', group_id: mentorGroup }),
    row('seat_card', 'mentor', id('mentor seat'), {
      user_id: me,
      seat_id: id('mentor seat'),
      participation_id: mentor,
      name: 'Anna Berg',
      role: 'strategist',
    }),
  ];
}

/** One problem of each kind, with rows of others in it. */
function problemsOf(rows: readonly PhoneRow[]): readonly Problem[] {
  return problemKinds.flatMap((kind, nth) => {
    const one = rows[(nth * 7) % rows.length];
    if (!one) return [];
    const { tbl, fields } = one;
    const scope_id = String(fields['scope_id']);
    const own = Object.fromEntries(Object.keys(phoneRows[tbl]).map((name) => [name, fields[name]]));
    return {
      id: id(`problem ${kind}`),
      kind,
      tbl,
      scope_id,
      row_id: String(fields['id']),
      mine: own,
      theirs: own,
      base: own,
      who: null,
      at: '2026-12-10T08:00:00.000Z',
      code: kind === 'refused' ? '42501' : null,
    };
  });
}

/** Lays the rows down as if all had been pulled; with trouble, the phone's own also wait, and some were refused. */
export async function layDown(
  { db }: Local,
  rows: readonly PhoneRow[],
  of: { readonly withTrouble?: boolean } = {},
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    for (const { tbl, fields } of rows) await db.table(tbl).put(localRow(fields));
    for (const scope of Object.values(scopes)) {
      await db.scopes.put({ id: scope, roles: ['strategist', 'office'], missing: null });
      await db.cursors.put(cursorEntry({ scope_id: scope }));
    }
    await putMeta(db, 'pulledAt', '2026-12-10T08:59:00.000Z');
    await putMeta(db, 'serverNow', '2026-12-10T08:59:00.000Z');
    if (of.withTrouble !== true) return;
    await db.problems.bulkPut([...problemsOf(rows)]);
    for (const { tbl, fields } of rows)
      if (mayLieIn(tbl, scopes.user) && fields['scope_id'] === scopes.user) {
        const key = { tbl, scope_id: scopes.user, id: String(fields['id']) };
        await db.table(tbl).update([key.scope_id, key.id], { _d: 1 });
        await db.base.put({ ...key, row: null, at: '2026-12-10T08:30:00.000Z' });
      }
  });
}
