import type { TableName, Tables } from '../tables.ts';

/** Each name with a comma before it, as the phone's database reads them; a test asks of all but the first. */
type IndexesOf<C extends string> = '' | `,${C}` | `,${C},${string}`;
type Indexes = { readonly [T in TableName]: IndexesOf<Extract<keyof Tables[T], string>> };

/**
 * Indexes on the phone beside the key, of every table: the database is opened with all of them before
 * the first screen, which has read the definitions of few. A scope is the beginning of the key and
 * needs none of its own, and what is unsent stands in `base`: each index costs a write for each row of
 * a first pull.
 */
export const indexes: Indexes = {
  organisation: '',
  guidance: '',
  checklist_version: '',
  statement: ',version_key',
  round: ',id',
  group: ',round_id',
  participation: ',round_id,group_id,id',
  plan_step: ',round_id',
  occasion: ',round_id',
  own_occasion: '',
  seat_card: ',participation_id,user_id',
  invitation: ',participation_id',
  contact: '',
  stated_number: '',
  page_feedback: '',
  meeting: ',id',
  agenda_item: ',meeting_id',
  rsvp: ',meeting_id',
  need: ',meeting_id',
  topic: ',meeting_id',
  material: ',meeting_id,hash,origin',
  meeting_step: ',meeting_id',
  attendance: ',meeting_id',
  todo: ',meeting_id,note_id',
  record: ',meeting_id',
  record_part: ',meeting_id',
  record_reply: ',meeting_id',
  note: ',agenda_item_id,meeting_id,origin',
  lesson_progress: '',
  check_attempt: '',
  reflection: ',origin,id',
  course_status: '',
  group_session: ',id',
  credit: '',
  credit_declined: '',
  guest: ',session_id',
  learned_outcome: '',
  outcome_count: '',
  recall: '',
  figure_value: '',
  own_answer: ',occasion_id,statement_id,origin',
  self_assessment: ',occasion_id',
  assessment: '',
  answer: ',assessment_id',
  alternative: ',row_id',
  hand_in: ',assessment_id',
  reopening: ',assessment_id',
  confirmation: ',hand_in_id',
  opening: ',occasion_id',
  opened_assessment: ',occasion_id',
  question: ',statement_id',
  reply: ',question_id',
  idea: ',statement_id',
  advice: ',statement_id',
  improvement_work: '',
  cycle: ',work_id',
  measure: ',work_id',
  measure_value: ',measure_id',
  shared_work: '',
};
