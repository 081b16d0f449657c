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

/** A screenful at a time, from where one left it; the last with what is at its end. */
export function OneLesson({ module, lesson, progress, ownRole }: OneLessonProps) {
  const own = progress.lessons.find((one) => one.key === lesson.key);
  // Where to resume is asked once: later it moves with the reading itself.
  const [resumeAt] = useState(own?.resumeAt ?? 0);
  const { at, heading, go, leave } = useParts('del', lesson.parts.length, resumeAt);
  const reading = useReading(lesson.key, at);
  const part = lesson.parts[at];
  const isLast = at === lesson.parts.length - 1;
  const after = stepAfterLesson(progress, lesson.key);
  if (!part) return <MissingPart />;

  function goOn() {
    if (!isLast) return go(at + 1);
    reading.finish();
    return leave(after ? stepPath(after) : paths.module(module.key));
  }
  return (
    <Screen
      kind="task"
      title={`${part.title} – ${lesson.title}`}
      close={{ to: paths.module(module.key), label: courseWords.moduleNumber(module.number) }}
      act={
        <PartActs
          at={at}
          previous={lessonWords.previous}
          next={isLast ? endWord(after?.kind) : lessonWords.next}
          onPrevious={() => go(at - 1)}
          onNext={goOn}
        />
      }
    >
      <Ticks
        thin
        total={lesson.parts.length}
        done={at}
        now
        text={courseWords.place(at + 1, lesson.parts.length)}
      />
      <LessonPart key={at} part={part} heading={heading} ownRole={ownRole} />
      {isLast ? <LessonEnd module={module} lesson={lesson} /> : null}
      {reading.failed ? <NotSaved /> : null}
    </Screen>
  );
}

function endWord(next: 'lesson' | 'check' | undefined): string {
  if (next === 'lesson') return lessonWords.nextLesson;
  return next === 'check' ? lessonWords.toCheck : lessonWords.toModule;
}
