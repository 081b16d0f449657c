import { sameSeen, seenOf } from '#domain/assessment/hand-in.ts';
import type { Occasion } from '#domain/occasion.ts';
import type { OwnAnswerRow } from '#domain/tables/own-answer.ts';
import type { SeatCardRow, SeatRole } from '#domain/tables/seat-card.ts';
import type { SelfAssessmentRow } from '#domain/tables/self-assessment.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Stored } from '#sync/edit-port.ts';

/** Somebody's own scores as she left them. */
export interface LeftBy {
  /** Null: she has no seat here any more. */
  readonly person: Pick<SeatCardRow, 'name' | 'role'> | null;
  readonly isMe: boolean;
  readonly answers: Seen;
  readonly at: string;
}

/** What the seats of an organisation have left to each other before they agree. */
export interface Left {
  /** Mine as I left it; null while I have not. */
  readonly mine: Stored<SelfAssessmentRow> | null;
  /** Mine has changed since I left it. */
  readonly isStale: boolean;
  /** How many of how many have. */
  readonly count: number;
  readonly of: number;
  /** Who has, me first; null while I may not see it, lest it sways me. */
  readonly all: readonly LeftBy[] | null;
}

/** How one of those who have left theirs answered a statement. */
export interface Spread extends Pick<LeftBy, 'person' | 'isMe'> {
  readonly score: number | null;
  readonly comment: string;
  readonly evidence?: string;
}

interface LeftOf {
  readonly scope: string;
  readonly occasion: Pick<Occasion, 'id'>;
  readonly drafts: readonly OwnAnswerRow[];
  readonly people: readonly SeatCardRow[];
  /** Nothing is left to be swayed in. */
  readonly isDecided: boolean;
}

export async function listLeft(
  local: Local,
  { scope, occasion, people, drafts, isDecided }: LeftOf,
): Promise<Left> {
  const rows = await listVisible(local.db, 'self_assessment', {
    index: 'occasion_id',
    equals: occasion.id,
  });
  const here = rows.filter((row) => row.scope_id === scope);
  const mine = here.find((row) => row.author_id === local.uid) ?? null;
  const all = here.map((row): LeftBy => {
    const { author_id: author, answers, left_at: at } = row;
    const person = people.find((card) => card.user_id !== null && card.user_id === author) ?? null;
    return { person, isMe: author === local.uid, answers, at };
  });
  return {
    mine,
    // Nobody who takes part without scores is asked to leave any.
    isStale: mine !== null && !isEmpty(mine.answers) && !sameSeen(mine.answers, seenOf(drafts)),
    count: all.filter(({ person }) => person !== null).length,
    of: countPeople(people),
    all: mine || isDecided ? all.toSorted(byRole) : null,
  };
}

/** Of those whom I may see. */
export function spreadOf({ all }: Left, statement: string): Spread[] {
  return (all ?? []).flatMap(({ person, isMe, answers }) => {
    const answer = answers[statement];
    return answer ? [{ person, isMe, ...answer }] : [];
  });
}

const isEmpty = (answers: Seen) => Object.keys(answers).length === 0;

/** Two seats of one person are one; a seat that nobody has taken yet is somebody. */
function countPeople(people: readonly SeatCardRow[]): number {
  return new Set(people.map((card) => card.user_id ?? card.seat_id)).size;
}

const roles: readonly (SeatRole | undefined)[] = [
  'electedOfficial',
  'seniorManager',
  'strategist',
  'keyPerson',
];

/** As the programme names them; whoever has left her seat comes last. */
function byRole(one: LeftBy, other: LeftBy): number {
  const place = ({ person }: LeftBy) =>
    person === null ? roles.length : roles.indexOf(person.role);
  return place(one) - place(other);
}
