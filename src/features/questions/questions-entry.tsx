import {
  questionsEntryWords as words,
  questionsWords,
} from '#content/words/questions/questions.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOpenQuestions, type GroupQuestions } from '#data/questions/list-questions.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** From the checklist: the way to what the group asks itself. */
export function QuestionsEntry({ hat }: { readonly hat: Hat }) {
  const isLearner = hat.role === 'courseParticipant';
  const open = useLiveOfHat(isLearner ? undefined : hat, listOpenQuestions);
  if (!open) return null;
  return (
    <Section title={words.section}>
      <Rows>
        <Row
          to={paths.questions}
          title={hat.kind === 'mentor' ? questionsWords.mentorTitle : questionsWords.title}
          second={lineOf(open)}
        />
      </Rows>
    </Section>
  );
}

function lineOf({ questions }: GroupQuestions): string {
  const waiting = questions.filter((one) => one.waitsForUs).length;
  if (waiting > 0) return words.waiting(waiting);
  return questions.length > 0 ? words.open(questions.length) : words.none;
}
