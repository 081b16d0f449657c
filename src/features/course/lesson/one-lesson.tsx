import { useState } from 'react';
import type { AdviceRole, CourseModule, Lesson } from '#content/course/course-model.ts';
import { courseWords, lessonWords } from '#content/words/course/course.ts';
import { stepAfterLesson } from '#domain/course/course-work.ts';
import type { ModuleProgress } from '#domain/course/course.ts';
import { stepPath } from '#parts/step-path.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { LessonPart } from './lesson-part.tsx';
import { MissingPart } from '../missing-part.tsx';
import { NotSaved } from '../not-saved.tsx';
import { PartActs } from './part-acts.tsx';
import { useParts } from '../use-parts.ts';
import { useReading } from './use-reading.ts';

interface OneLessonProps {
  readonly module: CourseModule;
  readonly lesson: Lesson;
  readonly progress: ModuleProgress;
  readonly ownRole: AdviceRole;
}

/** A screenful at a time, from where one left it; after the last, what one can go on with. */
export function OneLesson({ module, lesson, progress, ownRole }: OneLessonProps) {
  const own = progress.lessons.find((one) => one.key === lesson.key);
  // Where to resume is asked once: later it moves with the reading itself.
  const [resumeAt] = useState(own?.resumeAt ?? 0);
  const count = lesson.parts.length;
  const { at, heading, go, leave } = useParts('del', count + 1, resumeAt);
  const isEnd = at === count;
  const reading = useReading(lesson.key, Math.min(at, count - 1));
  const part = lesson.parts[at];
  const after = stepAfterLesson(progress, lesson.key);
  if (!part && !isEnd) return <MissingPart />;

  function goOn() {
    // Whoever has read the last part has read the lesson, also when the end is left by its cross.
    if (at >= count - 1) reading.finish();
    if (!isEnd) return go(at + 1);
    return leave(after ? stepPath(after) : paths.module(module.key));
  }
  return (
    <Screen
      kind="task"
      title={`${part?.title ?? lessonWords.end} – ${lesson.title}`}
      close={{ to: paths.module(module.key), label: courseWords.moduleNumber(module.number) }}
      act={
        <PartActs
          at={at}
          previous={lessonWords.previous}
          next={isEnd ? endWord(after?.kind) : lessonWords.next}
          onPrevious={() => go(at - 1)}
          onNext={goOn}
        />
      }
    >
      <Ticks
        thin
        total={count}
        done={at}
        now={!isEnd}
        text={isEnd ? courseWords.done : courseWords.place(at + 1, count)}
      />
      {part ? (
        <LessonPart key={at} part={part} heading={heading} ownRole={ownRole} />
      ) : (
        <LessonEnd module={module} lesson={lesson} heading={heading} />
      )}
      {reading.failed ? <NotSaved /> : null}
    </Screen>
  );
}

function endWord(next: 'lesson' | 'check' | undefined): string {
  if (next === 'lesson') return lessonWords.nextLesson;
  return next === 'check' ? lessonWords.toCheck : lessonWords.toModule;
}
