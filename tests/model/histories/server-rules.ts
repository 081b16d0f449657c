import { jointAnswerKey } from '#data/assessment/save-answer.ts';
import { scopeId } from '#domain/scope.ts';
import type { ServerRow } from '#sync/records.ts';
import { settleOpened } from '#tests/support/memory/opening.ts';
import type { MemoryRules } from '#tests/support/memory/server.ts';

/** Everybody in these worlds speaks for the same organisation, but where two open for each other. */
export const participationId = '00000000-0000-4000-8000-0000000000f1';
export const sides = [participationId, '00000000-0000-4000-8000-0000000000f3'] as const;
export const groupId = '00000000-0000-4000-8000-0000000000f2';
/** Where two people meet. */
export const group = scopeId('group', groupId);
export const meetingId = '00000000-0000-4000-9000-0000000000e0';
/** Of the worlds' checklist, in the order of their rows. */
export const statementIds = Array.from(
  { length: 16 },
  (_, row) => `00000000-0000-4000-9000-0000000000d${row.toString(16)}`,
);
export const itemId = '00000000-0000-4000-9000-0000000000e1';

/** A note that says nothing yet, and a meeting and an item without their own words. */
export const note = {
  participation_id: participationId,
  meeting_id: null,
  agenda_item_id: null,
  kind: 'note' as const,
  body: '',
  written_at: '',
  shared: [],
  origin: null,
};
export const meeting = {
  host_participation_id: participationId,
  kind: 'learningMeeting' as const,
  step_number: 1,
  title: '',
  theme: '',
  held_on: null,
  starts_at: '',
  ends_at: '',
  place: '',
  leader_seat_id: null,
  writer_seat_id: null,
  remote_link: '',
  invited_at: null,
  cancelled: false,
  practical: [],
  days: {},
  sequence: 0,
};
export const item = {
  host_participation_id: participationId,
  meeting_id: meetingId,
  ord: 0,
  starts_at: '',
  minutes: 0,
  title: '',
  leader_seat_id: null,
  taken_up_id: null,
  left_over: false,
};
const alternative = { tbl: '', row_id: null, field: '', value: null, cause: '', written_at: '' };

const workBlanks = {
  improvement_work: {
    title: '',
    operation: '',
    owner_seat_id: null,
    problem: '',
    causes: '',
    idea: '',
    who_notices: '',
    lesson_learned: '',
    dissemination: '',
    statement_ids: [],
    sub_goals: [],
    cemr_articles: [],
    agenda_goals: [],
    from_kind: 'nothing',
    from_id: null,
    from_participation_id: null,
    ended_on: null,
    begun_at: '',
  },
  cycle: {
    work_id: null,
    what: '',
    place: '',
    starts_on: null,
    ends_on: null,
    how_known: '',
    guess: '',
    started_on: null,
    saw: '',
    result_women: '',
    result_men: '',
    learned: '',
    decision: null,
    decided_on: null,
    begun_at: '',
  },
  measure: {
    work_id: null,
    title: '',
    unit: '',
    people: 'adults',
    source: '',
    women_count: null,
    men_count: null,
    begun_at: '',
  },
  measure_value: {
    measure_id: null,
    period: '',
    women: null,
    men: null,
    total: null,
  },
  shared_work: { work_id: null, participation_id: participationId, snapshot: {}, shared_at: '' },
};

/** Each table's own columns, with what a bare row holds. */
export const blanks: MemoryRules['blank'] = {
  note,
  meeting,
  agenda_item: { ...item, body: '' },
  answer: { assessment_id: null, statement_id: null, score: null, comment: '', evidence: '' },
  alternative,
  assessment: {
    participation_id: participationId,
    occasion_id: participationId,
    checklist_version_id: participationId,
  },
  own_answer: {
    participation_id: participationId,
    occasion_id: participationId,
    statement_id: null,
    score: null,
    comment: '',
    evidence: '',
    origin: null,
  },
  lesson_progress: { lesson: '', state: 'started', furthest: 0, finished_at: null, seconds: {} },
  opening: {
    participation_id: participationId,
    occasion_id: participationId,
    with_comments: false,
    as_ready: false,
    opened_at: '',
  },
  opened_assessment: {
    participation_id: participationId,
    occasion_id: participationId,
    hand_in_id: null,
    seen: {},
  },
  hand_in: { assessment_id: null, number: 0, seen: {} },
  ...workBlanks,
  reopening: { assessment_id: null, number: 0 },
  confirmation: { hand_in_id: null, seat_id: null },
  seat_card: {
    seat_id: null,
    user_id: null,
    participation_id: participationId,
    name: '',
    role: 'strategist',
  },
};

const made = new Set(['insert']);

/** When a note was written that no server takes. */
export const poisoned = 'POISON';
/** As many as in a note; more are refused, whatever they are in. */
const mostSigns = 10_000;

const assessment = jointAnswerKey({
  participationId,
  occasionId: participationId,
  versionId: participationId,
  statementId: '',
});
export const org = assessment.scope;
export const assessmentId = assessment.assessment;

export const assessmentOf = (side: string) =>
  jointAnswerKey({
    participationId: side,
    occasionId: participationId,
    versionId: participationId,
    statementId: '',
  }).assessment;
export const openedGroup = { scope: group, occasion: participationId, sides, assessmentOf };

/** What must stand before what hangs on it. */
const aboveOf: Readonly<Record<string, { readonly tbl: string; readonly field: string }>> = {
  agenda_item: { tbl: 'meeting', field: 'meeting_id' },
  cycle: { tbl: 'improvement_work', field: 'work_id' },
  measure: { tbl: 'improvement_work', field: 'work_id' },
  measure_value: { tbl: 'measure', field: 'measure_id' },
};

/** How the server of a world stands just now. */
export interface Standing {
  readonly rows: ReadonlyMap<string, ServerRow>;
  /** It has learnt the items' field. */
  readonly knows: boolean;
  readonly mostAnHour: number | null;
}

/** The tables of the narrow worlds. */
export function makeServerRules(now: () => Standing): MemoryRules {
  const newer = blanks;
  const older = { ...blanks, agenda_item: item };
  return {
    get blank() {
      return now().knows ? newer : older;
    },
    get mostAnHour() {
      return now().mostAnHour;
    },
    anyWriter: new Set([
      'meeting',
      'agenda_item',
      'answer',
      'alternative',
      ...Object.keys(workBlanks),
    ]),
    acts: { hand_in: made, reopening: made, confirmation: made },
    naturalKeys: {
      hand_in: ['assessment_id', 'number'],
      reopening: ['assessment_id', 'number'],
      confirmation: ['hand_in_id', 'seat_id'],
      opening: ['participation_id', 'occasion_id'],
      measure_value: ['measure_id', 'period'],
      shared_work: ['work_id', 'participation_id'],
    },
    follow: (tbl, write) => {
      if (tbl === 'opening' || tbl === 'hand_in') settleOpened(now().rows, openedGroup, write);
    },
    check: (tbl, row) => {
      const isTooLong = Object.values(row).some((one) => String(one).length > mostSigns);
      if (row['written_at'] === poisoned || isTooLong) return '23514';
      const above = aboveOf[tbl];
      if (above === undefined || typeof row[above.field] !== 'string') return null;
      const parent = now().rows.get(`${above.tbl}/${row.scope_id}/${String(row[above.field])}`);
      const stands =
        parent !== undefined && (tbl === 'agenda_item' || row.deleted || !parent.deleted);
      return stands ? null : '23503';
    },
  };
}
