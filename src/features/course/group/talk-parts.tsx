import { useState } from 'react';
import type { Lesson } from '#content/course/course-model.ts';
import { talkLessonWords as words } from '#content/words/course/group-talk.ts';
import { useHat } from '#data/use-live.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PartBody } from '../lesson/part-body.tsx';
import { adviceRoleOf, RoleAdvice } from '../lesson/role-advice.tsx';
import { type Parts } from '../use-parts.ts';
import css from './group.module.css';
import { TalkNote } from './talk-note.tsx';
import { type Talk } from './use-talk.ts';

interface LessonPartProps {
  readonly lesson: Lesson;
  readonly at: number;
  readonly heading: Parts['heading'];
}

/** One screenful of the lesson, for everybody in the room. */
export function TalkLessonPart({ lesson, at, heading }: LessonPartProps) {
  const [role, setRole] = useState(adviceRoleOf(useHat()?.hat?.role));
  const part = lesson.parts[at];
  if (!part) return null;
  return (
    <Stack of="article" gap={4}>
      <h1 ref={heading} tabIndex={-1}>
        {part.title}
      </h1>
      <PartBody body={part.body} />
      {part.advice ? <RoleAdvice advice={part.advice} role={role} onRole={setRole} /> : null}
    </Stack>
  );
}

interface QuestionsProps {
  readonly talk: Talk;
  readonly lesson: Lesson;
  readonly heading: Parts['heading'];
}

/** What to talk about, and the note of it. */
export function TalkQuestions({ talk, lesson, heading }: QuestionsProps) {
  return (
    <Stack of="article" gap={4}>
      <h1 ref={heading} tabIndex={-1}>
        {words.discuss}
      </h1>
      <Soft small>{words.discussWhy}</Soft>
      <ol className={css['questions']}>
        {lesson.discuss.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <TalkNote session={talk.session} organisation={talk.organisation} />
    </Stack>
  );
}
