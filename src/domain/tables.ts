import { advice } from './tables/advice.ts';
import { agendaItem } from './tables/agenda-item.ts';
import { alternative } from './tables/alternative.ts';
import { answer } from './tables/answer.ts';
import { assessment } from './tables/assessment.ts';
import { attendance } from './tables/attendance.ts';
import { checkAttempt } from './tables/check-attempt.ts';
import { checklistVersion } from './tables/checklist-version.ts';
import { confirmation } from './tables/confirmation.ts';
import { contact } from './tables/contact.ts';
import { courseStatus } from './tables/course-status.ts';
import { creditDeclined } from './tables/credit-declined.ts';
import { credit } from './tables/credit.ts';
import { cycle } from './tables/cycle.ts';
import { figureValue } from './tables/figure-value.ts';
import { groupSession } from './tables/group-session.ts';
import { group } from './tables/group.ts';
import { guest } from './tables/guest.ts';
import { guidance } from './tables/guidance.ts';
import { handIn } from './tables/hand-in.ts';
import { idea } from './tables/idea.ts';
import { improvementWork } from './tables/improvement-work.ts';
import { invitation } from './tables/invitation.ts';
import { learnedOutcome } from './tables/learned-outcome.ts';
import { lessonProgress } from './tables/lesson-progress.ts';
import { material } from './tables/material.ts';
import { measureValue } from './tables/measure-value.ts';
import { measure } from './tables/measure.ts';
import { meetingStep } from './tables/meeting-step.ts';
import { meeting } from './tables/meeting.ts';
import { need } from './tables/need.ts';
import { note } from './tables/note.ts';
import { occasion } from './tables/occasion.ts';
import { openedAssessment } from './tables/opened-assessment.ts';
import { opening } from './tables/opening.ts';
import { organisation } from './tables/organisation.ts';
import { outcomeCount } from './tables/outcome-count.ts';
import { ownAnswer } from './tables/own-answer.ts';
import { ownOccasion } from './tables/own-occasion.ts';
import { pageFeedback } from './tables/page-feedback.ts';
import { participation } from './tables/participation.ts';
import { planStep } from './tables/plan-step.ts';
import { question } from './tables/question.ts';
import { recall } from './tables/recall.ts';
import { recordPart } from './tables/record-part.ts';
import { recordReply } from './tables/record-reply.ts';
import { record } from './tables/record.ts';
import { reflection } from './tables/reflection.ts';
import { reopening } from './tables/reopening.ts';
import { reply } from './tables/reply.ts';
import { round } from './tables/round.ts';
import { rsvp } from './tables/rsvp.ts';
import { seatCard } from './tables/seat-card.ts';
import { selfAssessment } from './tables/self-assessment.ts';
import { sharedWork } from './tables/shared-work.ts';
import { statedNumber } from './tables/stated-number.ts';
import { statement } from './tables/statement.ts';
import { todo } from './tables/todo.ts';
import { topic } from './tables/topic.ts';

/**
 * Every synced table. A new one is a file in tables/ and its line here: the types below, the engine's
 * rules, the phone's database and what the words must cover follow.
 */
export const definitions = [
  organisation,
  guidance,
  checklistVersion,
  statement,
  round,
  group,
  participation,
  planStep,
  occasion,
  ownOccasion,
  seatCard,
  invitation,
  contact,
  statedNumber,
  pageFeedback,
  meeting,
  agendaItem,
  rsvp,
  need,
  topic,
  material,
  meetingStep,
  attendance,
  todo,
  record,
  recordPart,
  recordReply,
  note,
  lessonProgress,
  checkAttempt,
  reflection,
  courseStatus,
  groupSession,
  credit,
  creditDeclined,
  guest,
  learnedOutcome,
  outcomeCount,
  recall,
  figureValue,
  ownAnswer,
  selfAssessment,
  assessment,
  answer,
  alternative,
  handIn,
  reopening,
  confirmation,
  opening,
  openedAssessment,
  question,
  reply,
  idea,
  advice,
  improvementWork,
  cycle,
  measure,
  measureValue,
  sharedWork,
] as const;

type Definition = (typeof definitions)[number];

/** Table name → row. The names are the database's. */
export type Tables = { readonly [D in Definition as D['name']]: NonNullable<D['row']> };
export type TableName = keyof Tables;

export const tableNames: readonly TableName[] = definitions.map(({ name }) => name);

/** `definitionOf('note')`: what is said in tables/note.ts. */
export const definitionOf = Object.fromEntries(
  definitions.map((definition) => [definition.name, definition]),
) as { readonly [T in TableName]: Extract<Definition, { readonly name: T }> };
