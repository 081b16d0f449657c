/**
 * The synced tables, one type each. A row keeps the database's column names from the server to
 * the screen, so that unknown columns survive a round trip and there is one spelling.
 *
 * Ids are uuids, days `YYYY-MM-DD`, moments ISO 8601 with offset, clock times `HH.MM`.
 */

export const seatRoles = [
  'electedOfficial',
  'seniorManager',
  'strategist',
  'keyPerson',
  'courseParticipant',
] as const;
export type SeatRole = (typeof seatRoles)[number];

export const noteKinds = [
  'note',
  'lesson',
  'idea',
  'decision',
  'action',
  'plus',
  'minus',
  'interesting',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What every synced row carries beside its own fields. */
export interface RowHead {
  readonly scope_id: string;
  readonly id: string;
  /** The person who wrote it; null until the server stamped it, or when a rule of the programme made it. */
  readonly author_id: string | null;
  readonly deleted: boolean;
  readonly version: number;
  readonly updated_by: string | null;
  readonly updated_at: string | null;
}

export interface OrganisationRow extends RowHead {
  /** SCB's code as a string (leading zeros matter); null for invented organisations. */
  readonly code: string | null;
  readonly name: string;
  readonly kind: 'municipality' | 'region';
}
export interface GuidanceRow extends RowHead {
  readonly factor: number;
  readonly title: string;
  readonly body: string;
}
export interface ScaleStep {
  readonly score: number;
  readonly label: string;
  readonly help: string;
}
export interface ChecklistVersionRow extends RowHead {
  /** The natural key, e.g. `karna-2026`; not `version`, which is every row's own counter. */
  readonly version_key: string;
  readonly title: string;
  readonly scale: readonly ScaleStep[];
}
export interface StatementRow extends RowHead {
  readonly version_key: string;
  readonly code: string;
  readonly ord: number;
  readonly short: string;
  readonly text: string;
  readonly sign_of_top: string;
  readonly focus: string;
  readonly factor: number;
}
export interface RoundRow extends RowHead {
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
}
export interface GroupRow extends RowHead {
  readonly round_id: string;
  readonly name: string;
  readonly ord: number;
}
export interface ParticipationRow extends RowHead {
  readonly round_id: string;
  readonly group_id: string;
  readonly organisation_id: string;
  readonly kind: 'participant' | 'mentor';
  readonly ord: number;
}
export interface PlanStepRow extends RowHead {
  readonly round_id: string;
  readonly number: number;
  readonly kind: 'course' | 'start' | 'learningMeeting' | 'homeWork' | 'resultsConference';
  readonly title: string;
  readonly theme: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}
export interface OccasionRow extends RowHead {
  readonly round_id: string;
  readonly checklist_version_id: string;
  readonly number: number;
  readonly title: string;
  readonly step_number: number;
  readonly opens_on: string;
  readonly closes_on: string;
}
/** Who is in a scope, by name and role; the only source of "who can read". */
export interface SeatCardRow extends RowHead {
  readonly seat_id: string;
  readonly user_id: string | null;
  readonly participation_id: string;
  readonly name: string;
  readonly role: SeatRole;
}
export interface InvitationRow extends RowHead {
  readonly participation_id: string;
  readonly address: string;
  readonly name: string;
  readonly role: SeatRole;
  readonly state: 'open' | 'accepted' | 'withdrawn';
  /** A förvaltning, a school, the board of a company; empty = none told. */
  readonly unit: string;
  /** Whom it brought here, once accepted; only the server knows and writes it. */
  readonly user_id: string | null;
}
/** Whom to ask: the organisation's in its course scope, the office's in the round's plan. */
export interface ContactRow extends RowHead {
  readonly topic: 'course';
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}
/** A number about the organisation that its strategist states; null = not stated. */
export interface StatedNumberRow extends RowHead {
  readonly participation_id: string;
  readonly subject: 'majority' | 'opposition';
  readonly value: number | null;
}
/** "Hjälpte sidan dig?", the person's own; the office reads a copy that names nobody. */
export interface PageFeedbackRow extends RowHead {
  readonly page: string;
  readonly helped: boolean;
  readonly word: string;
}
export interface MeetingRow extends RowHead {
  readonly host_participation_id: string | null;
  readonly kind: 'start' | 'strategistMeeting' | 'learningMeeting' | 'resultsConference';
  readonly step_number: number;
  readonly title: string;
  readonly theme: string;
  readonly held_on: string | null;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
}
export interface AgendaItemRow extends RowHead {
  readonly host_participation_id: string | null;
  readonly meeting_id: string;
  readonly ord: number;
  readonly starts_at: string;
  readonly minutes: number;
  readonly title: string;
  readonly body: string;
}
export interface NoteRow extends RowHead {
  /** The hat the note was written under. */
  readonly participation_id: string;
  readonly meeting_id: string | null;
  readonly agenda_item_id: string | null;
  readonly kind: NoteKind;
  readonly body: string;
  /** The phone's time when writing began: for display only. */
  readonly written_at: string;
  /** On an original: the scopes it was copied to. On a copy: empty. */
  readonly shared: readonly string[];
  /** On a copy: the id of the original. */
  readonly origin: string | null;
}
export interface LessonProgressRow extends RowHead {
  readonly lesson: string;
  readonly state: 'started' | 'done';
  /** Furthest part reached, from 0. */
  readonly furthest: number;
  readonly finished_at: string | null;
  /** Seconds spent, per device id; merged by the larger. */
  readonly seconds: Readonly<Record<string, number>>;
}
export interface CheckAttemptRow extends RowHead {
  readonly check_key: string;
  readonly choice: string;
  readonly correct: boolean;
  readonly tried_at: string;
}
export interface ReflectionRow extends RowHead {
  readonly question: string;
  readonly body: string;
  readonly shared: readonly string[];
  readonly origin: string | null;
}
export interface CourseStatusRow extends RowHead {
  readonly participation_id: string;
  /** Keys of the modules this person has finished by own work; merged by union. */
  readonly modules_done: readonly string[];
  /** Credit → the module it counts, null = declined. Missing in rows of an earlier build. */
  readonly credits?: Readonly<Record<string, string | null>>;
  readonly finished_at: string | null;
}
export interface GroupSessionRow extends RowHead {
  readonly participation_id: string;
  readonly module: string;
  readonly held_at: string;
  /** The group's note, written by the one who leads. Missing in rows of an earlier build. */
  readonly body?: string;
  /** Null while the talk goes on. */
  readonly ended_at?: string | null;
}
/** Somebody in the room who has no account yet: an invited seat, or a name to be matched. */
export interface GuestRow extends RowHead {
  readonly session_id: string;
  readonly name: string;
  readonly seat_id: string | null;
}
/** "Jag vet nu mer om …": the row is the tick, taken back by deleting it. */
export interface LearnedOutcomeRow extends RowHead {
  readonly participation_id: string;
  readonly outcome: string;
}
/** How many in an organisation ticked an outcome: five or more, or no row. */
export interface OutcomeCountRow extends RowHead {
  readonly participation_id: string;
  readonly outcome: string;
  readonly people: number;
}
export interface CreditRow extends RowHead {
  readonly session_id: string;
  readonly user_id: string;
}
export interface CreditDeclinedRow extends RowHead {
  readonly credit_id: string;
}
export interface OwnAnswerRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly statement_id: string;
  /** Null = not scored yet (never 0). */
  readonly score: number | null;
  readonly comment: string;
  readonly origin: string | null;
}
export interface AssessmentRow extends RowHead {
  readonly participation_id: string;
  readonly occasion_id: string;
  readonly checklist_version_id: string;
}
export interface AnswerRow extends RowHead {
  readonly assessment_id: string;
  readonly statement_id: string;
  readonly score: number | null;
  readonly comment: string;
}
export interface AlternativeRow extends RowHead {
  readonly tbl: string;
  readonly row_id: string;
  readonly field: string;
  readonly value: unknown;
  readonly cause: string;
  readonly written_at: string;
}
/** What one had on the screen, by statement; a statement without score and comment is not named. */
export type Seen = Readonly<
  Record<string, { readonly score: number | null; readonly comment: string }>
>;
/** Written once: when the server has taken it in, `seen` is what the organisation handed in. */
export interface HandInRow extends RowHead {
  readonly assessment_id: string;
  readonly number: number;
  readonly seen: Seen;
}
/** Version `number` may be worked on, after hand-in `number - 1`. */
export interface ReopeningRow extends RowHead {
  readonly assessment_id: string;
  readonly number: number;
}
/** A seat has read what was handed in and stands behind it. */
export interface ConfirmationRow extends RowHead {
  readonly hand_in_id: string;
  readonly seat_id: string;
}

/** Table name → row. The names are the database's. */
export interface Tables {
  readonly organisation: OrganisationRow;
  readonly guidance: GuidanceRow;
  readonly checklist_version: ChecklistVersionRow;
  readonly statement: StatementRow;
  readonly round: RoundRow;
  readonly group: GroupRow;
  readonly participation: ParticipationRow;
  readonly plan_step: PlanStepRow;
  readonly occasion: OccasionRow;
  readonly seat_card: SeatCardRow;
  readonly invitation: InvitationRow;
  readonly contact: ContactRow;
  readonly stated_number: StatedNumberRow;
  readonly page_feedback: PageFeedbackRow;
  readonly meeting: MeetingRow;
  readonly agenda_item: AgendaItemRow;
  readonly note: NoteRow;
  readonly lesson_progress: LessonProgressRow;
  readonly check_attempt: CheckAttemptRow;
  readonly reflection: ReflectionRow;
  readonly course_status: CourseStatusRow;
  readonly group_session: GroupSessionRow;
  readonly credit: CreditRow;
  readonly credit_declined: CreditDeclinedRow;
  readonly guest: GuestRow;
  readonly learned_outcome: LearnedOutcomeRow;
  readonly outcome_count: OutcomeCountRow;
  readonly own_answer: OwnAnswerRow;
  readonly assessment: AssessmentRow;
  readonly answer: AnswerRow;
  readonly alternative: AlternativeRow;
  readonly hand_in: HandInRow;
  readonly reopening: ReopeningRow;
  readonly confirmation: ConfirmationRow;
}
export type TableName = keyof Tables;
