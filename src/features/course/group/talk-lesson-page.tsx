import { ArrowLeft } from 'lucide';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Lesson } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import { talkLessonWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { useHat } from '#data/use-live.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PartBody } from '../lesson/part-body.tsx';
import { adviceRoleOf, RoleAdvice } from '../lesson/role-advice.tsx';
import { useParts, type Parts } from '../use-parts.ts';
import css from './group.module.css';
import { TalkNote } from './talk-note.tsx';
import { MissingTalk } from './talk-page.tsx';
import { useTalk, type Talk } from './use-talk.ts';

/** One lesson on the phone that the group sits around: its screenfuls, then what to talk about. */
export function TalkLessonPage() {
  const params = useParams();
  const talk = useTalk(params['talk'] ?? '');
  if (talk === undefined) return null;
  const lesson = talk?.module.lessons.find((one) => one.key === params['lesson']);
  if (!talk?.session.isMine || !lesson) return <MissingTalk />;
  return <TalkLesson key={lesson.key} talk={talk} lesson={lesson} />;
}

interface TalkLessonProps {
  readonly talk: Talk;
  readonly lesson: Lesson;
}

function TalkLesson({ talk, lesson }: TalkLessonProps) {
  const { session, module } = talk;
  const count = lesson.parts.length + 1;
  const parts = useParts('del', count, 0);
  const { at, heading } = parts;
  const index = module.lessons.findIndex((one) => one.key === lesson.key);
  const next = module.lessons[index + 1];
  const leaveTo = next ? paths.talkLesson(session.id, next.key) : paths.talk(session.id);
  const isLast = at === count - 1;
  return (
    <Screen
      kind="task"
      title={`${lesson.title} – ${talkWords.title}`}
      close={{ to: paths.talk(session.id), label: talkWords.back }}
      act={
        <ActRow>
          {at > 0 ? (
            <Button
              key="back"
              kind="second"
              aria-label={words.previous}
              onClick={() => parts.go(at - 1)}
            >
              <Icon of={ArrowLeft} />
            </Button>
          ) : null}
          <Button key="on" onClick={() => (isLast ? parts.leave(leaveTo) : parts.go(at + 1))}>
            {onWord({ isLast, isBeforeLast: at === count - 2, hasNext: next !== undefined })}
          </Button>
        </ActRow>
      }
    >
      <Ticks thin total={count} done={at} now text={courseWords.place(at + 1, count)} />
      {isLast ? (
        <Questions talk={talk} lesson={lesson} heading={heading} />
      ) : (
        <LessonPart key={at} lesson={lesson} at={at} heading={heading} />
      )}
    </Screen>
  );
}

function onWord(place: {
  readonly isLast: boolean;
  readonly isBeforeLast: boolean;
  readonly hasNext: boolean;
}): string {
  if (place.isLast) return place.hasNext ? words.nextLesson : words.done;
  return place.isBeforeLast ? words.toDiscuss : words.next;
}

interface LessonPartProps {
  readonly lesson: Lesson;
  readonly at: number;
  readonly heading: Parts['heading'];
}

function LessonPart({ lesson, at, heading }: LessonPartProps) {
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

interface QuestionsProps extends TalkLessonProps {
  readonly heading: Parts['heading'];
}

function Questions({ talk, lesson, heading }: QuestionsProps) {
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
