import { answer } from './tables/answer.ts';
import { assessment } from './tables/assessment.ts';
import { checkAttempt } from './tables/check-attempt.ts';
import { checklistVersion } from './tables/checklist-version.ts';
import { confirmation } from './tables/confirmation.ts';
import { courseStatus } from './tables/course-status.ts';
import { handIn } from './tables/hand-in.ts';
import { lessonProgress } from './tables/lesson-progress.ts';
import { meeting } from './tables/meeting.ts';
import { occasion } from './tables/occasion.ts';
import { organisation } from './tables/organisation.ts';
import { ownAnswer } from './tables/own-answer.ts';
import { ownOccasion } from './tables/own-occasion.ts';
import { participation } from './tables/participation.ts';
import { planStep } from './tables/plan-step.ts';
import { reopening } from './tables/reopening.ts';
import { round } from './tables/round.ts';
import { rsvp } from './tables/rsvp.ts';
import { seatCard } from './tables/seat-card.ts';
import { selfAssessment } from './tables/self-assessment.ts';
import { statement } from './tables/statement.ts';

/**
 * The tables that the shell and Hem read: their definitions come with the first screen, the others with
 * the rooms (`rows/know-all-tables.ts`).
 */
export const firstTables = [
  organisation,
  checklistVersion,
  statement,
  round,
  participation,
  planStep,
  occasion,
  ownOccasion,
  seatCard,
  meeting,
  rsvp,
  lessonProgress,
  checkAttempt,
  courseStatus,
  ownAnswer,
  selfAssessment,
  assessment,
  answer,
  handIn,
  reopening,
  confirmation,
] as const;
