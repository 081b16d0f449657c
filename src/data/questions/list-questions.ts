import { waitsForUs } from '#domain/question-text.ts';
import { scopeId } from '#domain/scope.ts';
import type { QuestionRow } from '#domain/tables/question.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Stored } from '#sync/edit-port.ts';
import { listGroupSides, type GroupSide } from './group-sides.ts';

/** A question as the lists show it. */
export interface ListedQuestion {
  readonly row: Stored<QuestionRow>;
  readonly statement: string;
  /** Undefined of an organisation that is not in the group any more. */
  readonly from: GroupSide | undefined;
  /** Null: all the others. */
  readonly to: GroupSide | null | undefined;
  readonly replies: number;
  readonly waitsForUs: boolean;
}

/** What the group asks itself, with whom it is. */
export interface GroupQuestions {
  readonly sides: readonly GroupSide[];
  readonly questions: readonly ListedQuestion[];
}

/** The group's questions: what waits for us first, then the open ones, then those talked about; the newest first. */
export function listQuestions(local: Local, hat: Hat): Promise<GroupQuestions> {
  return readTogether(local, async () => {
    const here = { index: 'scope_id', equals: scopeId('group', hat.groupId) };
    const { db } = local;
    const [rows, replies, statements, sides] = await Promise.all([
      listVisible(db, 'question', here),
      listVisible(db, 'reply', here),
      listVisible(db, 'statement'),
      listGroupSides(local, hat),
    ]);
    const repliesTo = groupBy(replies, (reply) => reply.question_id);
    const sideOf = (id: string) => sides.find((side) => side.participationId === id);
    const listed = rows.map((row): ListedQuestion => {
      const answers = repliesTo.get(row.id) ?? [];
      const { participation_id: from, to_participation_id: to } = row;
      return {
        row,
        statement: statements.find(({ id }) => id === row.statement_id)?.short ?? '',
        from: sideOf(from),
        to: to === null ? null : sideOf(to),
        replies: answers.length,
        waitsForUs: hat.kind === 'participant' && waitsForUs(row, answers, hat.participationId),
      };
    });
    const questions = listed.toSorted(
      (a, b) => order(a) - order(b) || (a.row.asked_at < b.row.asked_at ? 1 : -1),
    );
    return { sides, questions };
  });
}

const order = ({ row, waitsForUs: waits }: ListedQuestion) => (row.settled ? 2 : Number(!waits));

/** What is taken up at the next meeting. */
export async function listOpenQuestions(local: Local, hat: Hat): Promise<GroupQuestions> {
  const { sides, questions } = await listQuestions(local, hat);
  return { sides, questions: questions.filter(({ row }) => !row.settled) };
}
