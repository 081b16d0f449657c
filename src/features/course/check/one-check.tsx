import { checkWords } from '#content/words/course/course.ts';
import type { CourseRecord } from '#domain/course/course.ts';
import { Question, type QuestionProps } from './question.tsx';
import { useAnswer } from './use-answer.ts';

type OneCheckProps = Omit<QuestionProps, 'answering' | 'title'> & Pick<CourseRecord, 'attempts'>;

/** A question of the knowledge check: every answer is kept, and counts towards the module. */
export function OneCheck({ attempts, ...question }: OneCheckProps) {
  const answering = useAnswer(question.check, attempts);
  return <Question {...question} title={checkWords.title} answering={answering} />;
}
