import { readRow } from '#domain/rows/read-row.ts';
import { scopeId } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { QuestionRow } from '#domain/tables/question.ts';
import type { ReplyRow } from '#domain/tables/reply.ts';
import type { AdviceRow } from '#domain/tables/advice.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import { own } from '#lib/own.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nameOf } from '#data/people/name-of.ts';
import { isRoundOver, listGroupCards, listGroupSides, type GroupSide } from './group-sides.ts';
import { listAdvice, saidAsAdvice } from './list-advice.ts';
import { nextMeeting } from './next-meeting.ts';
import type { Said } from './said.ts';

/** One question and what came of it. */
export interface Thread {
  /** The seat through which this person reads it. */
  readonly hat: Hat;
  readonly question: Said;
  /** Null: whoever asked has taken it back; what others answered stands. */
  readonly row: QuestionRow | null;
  readonly asker: GroupSide | undefined;
  /** Null: all the others. */
  readonly asked: GroupSide | null | undefined;
  readonly occasion: Pick<OccasionRow, 'id' | 'title'> | null;
  readonly statementId: string;
  readonly statement: string;
  /** Those who are asked about, with the score they have opened. */
  readonly standing: readonly { readonly side: GroupSide; readonly score: number | null }[];
  readonly sides: readonly GroupSide[];
  readonly meeting: MeetingRow | null;
  /** In the order it was written. */
  readonly said: readonly Said[];
  /** In whom an idea to take home would have been seen; null: in nobody. */
  readonly ideaFrom: string | null;
  /** The round has ended: it is read and no more. */
  readonly isOver: boolean;
}

interface ThreadOf {
  readonly id: string;
  /** Mine, the one I act for first. */
  readonly hats: readonly Hat[];
  readonly today: string;
}

/** Null where there is no such question for any of these hats, or nothing of it is left. */
export function getThread(local: Local, of: ThreadOf): Promise<Thread | null> {
  return readTogether(local, async () => {
    for (const hat of of.hats.filter((one) => one.role !== 'courseParticipant')) {
      const row = await findQuestion(local, scopeId('group', hat.groupId), of.id);
      if (row) return readThread(local, hat, { ...row, today: of.today });
    }
    return null;
  });
}

interface Found {
  readonly row: QuestionRow;
  readonly isWithdrawn: boolean;
}

/** A tombstone still says what it was about. */
async function findQuestion({ db }: Local, scope: string, id: string): Promise<Found | null> {
  const row = await getVisible(db, 'question', scope, id);
  if (row) return { row, isWithdrawn: false };
  const gone = await db.rows('question').get([scope, id]);
  return gone?.deleted ? { row: readRow('question', gone), isWithdrawn: true } : null;
}

async function readThread(
  local: Local,
  hat: Hat,
  { row, isWithdrawn, today }: Found & { readonly today: string },
): Promise<Thread | null> {
  const { db } = local;
  const [replies, sides, cards, advice, statement, occasions, meeting, isOver] = await Promise.all([
    listVisible(db, 'reply', { index: 'question_id', equals: row.id }),
    listGroupSides(local, hat),
    listGroupCards(local, hat),
    listAdvice(local, hat),
    getVisible(db, 'statement', scopeId('programme'), row.statement_id),
    listVisible(db, 'occasion', { index: 'round_id', equals: hat.roundId }),
    nextMeeting(local, hat, today),
    isRoundOver(local, hat, today),
  ]);
  const answers = replies.filter((reply) => reply.scope_id === row.scope_id);
  if (isWithdrawn && answers.length === 0) return null;
  const sideOf = (id: string) => sides.find((side) => side.participationId === id);
  const around = { cards, sideOf, uid: local.uid };
  const said = [
    ...answers.map((reply) => saidInReply(reply, around)),
    ...advice.filter(({ row: given }) => isAbout(given, row)).map(saidAsAdvice),
  ];
  const { participation_id: from, to_participation_id: to } = row;
  return {
    hat,
    question: saidAsQuestion(row, isWithdrawn, around),
    row: isWithdrawn ? null : row,
    asker: sideOf(from),
    asked: to === null ? null : sideOf(to),
    occasion: occasions.find((one) => one.id === row.occasion_id) ?? null,
    statementId: row.statement_id,
    statement: statement?.short ?? '',
    standing: await readStanding(local, row, sides),
    sides,
    meeting,
    said: said.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    ideaFrom: seenIn(hat, [to, from, ...answers.map((one) => one.participation_id)], sides),
    isOver,
  };
}

/** Of the question's own occasion, or given since it was asked. */
const isAbout = (given: AdviceRow, row: QuestionRow) =>
  given.statement_id === row.statement_id &&
  (given.occasion_id === row.occasion_id || given.given_at >= row.asked_at);

interface Around {
  readonly cards: readonly SeatCardRow[];
  readonly sideOf: (id: string) => GroupSide | undefined;
  readonly uid: string;
}

function sign(by: QuestionRow | ReplyRow, { cards, sideOf, uid }: Around) {
  const { scope_id: scope, id, author_id: author, participation_id: participation } = by;
  return {
    scope,
    id,
    author: nameOf(cards, author),
    isMine: author === uid,
    side: sideOf(participation),
    to: null,
  };
}

function saidAsQuestion(row: QuestionRow, isWithdrawn: boolean, around: Around): Said {
  const body = isWithdrawn ? '' : row.body;
  return { ...sign(row, around), tbl: 'question', body, at: row.asked_at };
}

function saidInReply(reply: ReplyRow, around: Around): Said {
  return { ...sign(reply, around), tbl: 'reply', body: reply.body, at: reply.replied_at };
}

/** Asker and asked, or everybody where all are asked, each with what it has opened. */
async function readStanding({ db }: Local, row: QuestionRow, sides: readonly GroupSide[]) {
  const opened = await listVisible(db, 'opened_assessment', {
    index: 'occasion_id',
    equals: row.occasion_id,
  });
  const { participation_id: from, to_participation_id: to } = row;
  const going = sides.filter((side) => !side.isMentor);
  const about =
    to === null ? going : going.filter(({ participationId: id }) => id === from || id === to);
  return about.map((side) => {
    const theirs = opened.find(
      (one) => one.scope_id === row.scope_id && one.participation_id === side.participationId,
    );
    return { side, score: (theirs && own(theirs.seen, row.statement_id)?.score) ?? null };
  });
}

/** The organisation that was asked; else the one that asked us, or answered. Nobody for a mentor. */
function seenIn(
  hat: Hat,
  candidates: readonly (string | null)[],
  sides: readonly GroupSide[],
): string | null {
  if (hat.kind === 'mentor') return null;
  const others = sides.filter((side) => !side.isMine && !side.isMentor);
  const found = candidates.find((id) => others.some((side) => side.participationId === id));
  return found ?? null;
}
