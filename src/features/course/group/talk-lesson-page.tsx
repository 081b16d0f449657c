import { useParams } from 'react-router';
import type { Lesson } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import { talkLessonWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { PartActs } from '../lesson/part-acts.tsx';
import { useParts } from '../use-parts.ts';
import { MissingTalk } from './missing-talk.tsx';
import { TalkLessonPart, TalkQuestions } from './talk-parts.tsx';
import { useTalk, type Talk } from './use-talk.ts';

/** One lesson on the phone that the group sits around: its screenfuls, then what to talk about. */
export function TalkLessonPage() {
  const { talk: id = '', lesson: key } = useParams();
  const talk = useTalk(id);
  const lesson = talk?.module.lessons.find((one) => one.key === key);
  const isThere = talk?.session.isMine === true && lesson !== undefined;
  return (
    <Ladder read={talk && (isThere ? { talk, lesson } : null)} missing={<MissingTalk />}>
      {(read) => <TalkLesson key={read.lesson.key} {...read} />}
    </Ladder>
  );
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
        <PartActs
          at={at}
          previous={words.previous}
          next={onWord({ isLast, isBeforeLast: at === count - 2, hasNext: next !== undefined })}
          onPrevious={() => parts.go(at - 1)}
          onNext={() => (isLast ? parts.leave(leaveTo) : parts.go(at + 1))}
        />
      }
    >
      <Ticks thin total={count} done={at} now text={courseWords.place(at + 1, count)} />
      {isLast ? (
        <TalkQuestions talk={talk} lesson={lesson} heading={heading} />
      ) : (
        <TalkLessonPart key={at} lesson={lesson} at={at} heading={heading} />
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
