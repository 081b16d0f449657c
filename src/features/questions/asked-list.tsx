import { questionsWords as words } from '#content/words/questions/questions.ts';
import type { GroupQuestions, ListedQuestion } from '#data/questions/list-questions.ts';
import { QuestionRows } from '#parts/compare/question-rows.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';

/** What is open, and folded what has been talked about. */
export function AskedList({ sides, questions }: GroupQuestions) {
  if (questions.length === 0) return null;
  const open = questions.filter(isOpen);
  const settled = questions.filter((one) => !isOpen(one));
  return (
    <Section title={words.open}>
      {open.length === 0 ? (
        <Soft>{words.noOpen}</Soft>
      ) : (
        <QuestionRows sides={sides} questions={open} />
      )}
      {settled.length === 0 ? null : (
        <Fold title={words.settledCount(settled.length)} open={open.length === 0}>
          <QuestionRows sides={sides} questions={settled} />
        </Fold>
      )}
    </Section>
  );
}

const isOpen = ({ row }: ListedQuestion) => !row.settled;
