import { closingOf } from '#domain/assessment/closing.ts';
import type { ConfirmationRow } from '#domain/tables/confirmation.ts';
import type { HandInRow } from '#domain/tables/hand-in.ts';
import type { SeatCardRow, SeatRole } from '#domain/tables/seat-card.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listStatements } from '#data/programme/list-statements.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { getStopped } from './list-assessment-problems.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';
import { nameOf } from '#data/people/name-of.ts';

/** How far the joint assessment has come, for Home; all of it is in `get-assessment.ts`. */
export interface AssessmentProgress {
  readonly hat: Hat;
  /** The last day of the occasion. */
  readonly closesOn: string;
  /** Neither handed in nor on its way. */
  readonly isOpen: boolean;
  /** Handed in by a colleague, and my seat has not confirmed it. */
  readonly unconfirmed: Unconfirmed | null;
  readonly scored: number;
  readonly total: number;
}
/** What a colleague handed in and waits for my word. */
export interface Unconfirmed {
  readonly number: number;
  readonly by: string | null;
  readonly at: string;
  /** Who has confirmed it already. */
  readonly confirmed: readonly string[];
}

/** Null where one does not assess, or before the first occasion. */
export async function getAssessmentProgress(
  local: Local,
  hat: Hat,
): Promise<AssessmentProgress | null> {
  if (hat.kind === 'mentor' || hat.role === 'courseParticipant') return null;
  const { db } = local;
  const { current, last } = await readOccasions(local, hat);
  const occasion = current ?? last;
  if (!occasion) return null;
  const checklist = occasion.checklist_version_id;
  const version = await getVisible(db, 'checklist_version', scopeId('programme'), checklist);
  const statements = version ? await listStatements(local, version.version_key) : [];
  if (statements.length === 0) return null;
  const all = await listVisible(db, 'assessment', inScope(hat));
  const begun = all.find(
    (row) => row.occasion_id === occasion.id && row.checklist_version_id === checklist,
  );
  // What belongs to it names it by its id: before it is begun nothing does.
  const progress = await readProgress(local, { hat, id: begun?.id ?? '', statements });
  return { hat, closesOn: occasion.closes_on, ...progress };
}

async function readProgress(
  local: Local,
  of: { readonly hat: Hat; readonly id: string; readonly statements: readonly StatementRow[] },
): Promise<Omit<AssessmentProgress, 'hat' | 'closesOn'>> {
  const { db } = local;
  const scope = inScope(of.hat).equals;
  const rowsOf = { index: 'assessment_id', equals: of.id };
  const [everywhere, handIns, reopenings, confirmations, people, stopped] = await Promise.all([
    listVisible(db, 'answer', rowsOf),
    listVisible(db, 'hand_in', rowsOf),
    listVisible(db, 'reopening', rowsOf),
    listVisible(db, 'confirmation', inScope(of.hat)),
    listVisible(db, 'seat_card', inScope(of.hat)),
    getStopped(db, scope, of.id),
  ]);
  const answers = everywhere.filter((row) => row.scope_id === scope);
  const here = handIns.filter((row) => row.scope_id === scope);
  const accepted = here.filter((row) => row._d === 0);
  const { closedBy } = closingOf(accepted, reopenings);
  const isStopped = stopped !== undefined;
  const isClosed = closedBy !== null && !isStopped;
  const shown = isClosed ? closedBy.seen : answersByStatement(answers);
  return {
    isOpen: !isStopped && closedBy === null && accepted.length === here.length,
    unconfirmed: isClosed
      ? unconfirmedBy(local.uid, { handIn: closedBy, confirmations, people })
      : null,
    scored: of.statements.filter(({ id }) => (shown[id]?.score ?? null) !== null).length,
    total: of.statements.length,
  };
}

interface Confirming {
  readonly handIn: HandInRow;
  readonly confirmations: readonly ConfirmationRow[];
  readonly people: readonly SeatCardRow[];
}

/** Null when I handed it in, have confirmed it, or have no seat that is asked to. */
function unconfirmedBy(uid: string, { handIn, confirmations, people }: Confirming) {
  const mine = people.filter((card) => card.user_id === uid && confirmingRoles.has(card.role));
  const seats = confirmations
    .filter((row) => row.hand_in_id === handIn.id)
    .map((row) => row.seat_id);
  const isMine = handIn.author_id === uid || mine.some((card) => seats.includes(card.seat_id));
  if (isMine || mine.length === 0) return null;
  return {
    number: handIn.number,
    by: nameOf(people, handIn.author_id),
    at: handIn.updated_at ?? '',
    confirmed: people.filter((card) => seats.includes(card.seat_id)).map((card) => card.name),
  };
}

/** The three that assess together; a key person may confirm, and is not asked. */
const confirmingRoles: ReadonlySet<SeatRole> = new Set([
  'electedOfficial',
  'seniorManager',
  'strategist',
]);

function inScope({ participationId }: Hat) {
  return { index: 'scope_id', equals: scopeId('org', participationId) };
}

function answersByStatement<T extends { readonly statement_id: string }>(rows: readonly T[]) {
  const found: Record<string, T> = {};
  for (const row of rows) found[row.statement_id] = row;
  return found;
}
