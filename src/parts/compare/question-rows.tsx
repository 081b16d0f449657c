import {
  questionsWords as words,
  takeUpWords,
  threadWords,
} from '#content/words/questions/questions.ts';
import type { GroupSide } from '#data/questions/group-sides.ts';
import type { GroupQuestions, ListedQuestion } from '#data/questions/list-questions.ts';
import { splitQuestion } from '#domain/question-text.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

interface QuestionRowsProps extends GroupQuestions {
  /** Ids of those that stand on a meeting's agenda already. */
  readonly takenUp?: ReadonlySet<string>;
}

/** Each with the way to its thread. */
export function QuestionRows({ sides, questions, takenUp }: QuestionRowsProps) {
  const signs = signsOf(sides);
  const signOf = (from: GroupSide | undefined) => from && signs[sides.indexOf(from)];
  return (
    <Rows>
      {questions.map((one) => {
        const sign = signOf(one.from);
        return (
          <Row
            key={one.row.id}
            to={paths.question(one.row.id)}
            lead={sign ? <OrganisationSign {...sign} /> : undefined}
            title={headlineOf(one)}
            second={words.second([
              words.line(one.from, one.to),
              one.statement,
              words.replies(one.replies),
            ])}
            state={
              one.waitsForUs ? (
                <StateMark kind="late">{words.waits}</StateMark>
              ) : takenUp?.has(one.row.id) ? (
                <StateMark kind="done">{takeUpWords.taken}</StateMark>
              ) : undefined
            }
          />
        );
      })}
    </Rows>
  );
}

function headlineOf({ row, statement }: ListedQuestion): string {
  return splitQuestion(row.body).headline || threadWords.untitled(statement);
}
