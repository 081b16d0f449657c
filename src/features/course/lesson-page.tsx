import { ArrowLeft } from 'lucide';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { AdviceRole, CourseModule, Lesson } from '#content/course/course-model.ts';
import { spokenPart } from '#content/course/spoken.ts';
import { courseWords, factorWords, lessonWords } from '#content/words/course/course.ts';
import { useHat } from '#data/use-live.ts';
import { stepAfterLesson } from '#domain/course-work.ts';
import type { ModuleProgress } from '#domain/course.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import css from './course.module.css';
import { MissingPart } from './missing-part.tsx';
import { NotSaved } from './not-saved.tsx';
import { PageFoot } from './page-foot.tsx';
import { Listen } from './lesson/listen.tsx';
import { Discuss, FactSources, More } from './lesson/page-end.tsx';
import { PartBody } from './lesson/part-body.tsx';
import { adviceRoleOf, RoleAdvice } from './lesson/role-advice.tsx';
import { stepPath } from './step-path.ts';
import { useCourseProgress } from './use-course.ts';
import { useModule } from './use-module.ts';
import { useParts } from './use-parts.ts';
import { useAdviceRole } from './lesson/use-advice-role.ts';
import { useReading } from './lesson/use-reading.ts';

/** The module that the factors' pages belong to. */
const FACTOR_MODULE = 'framgangsfaktorer';

export function LessonPage() {
  const params = useParams();
  const course = useCourseProgress();
  const hat = useHat();
  const module = useModule(params['module']);
  const lesson = module?.lessons.find((one) => one.key === params['lesson']);
  if (module === undefined) return null;
  if (module === null || !lesson) return <MissingPart />;
  const progress = course?.modules.find((one) => one.key === module.key);
  // Nothing yet, rather than an empty screen: the page is arrived at (and read aloud) when it is whole.
  if (!progress || !hat) return null;
  return (
    <OneLesson
      key={lesson.key}
      module={module}
      lesson={lesson}
      progress={progress}
      ownRole={adviceRoleOf(hat.hat?.role)}
    />
  );
}

interface OneLessonProps {
  readonly module: CourseModule;
  readonly lesson: Lesson;
  readonly progress: ModuleProgress;
  readonly ownRole: AdviceRole;
}

function OneLesson({ module, lesson, progress, ownRole }: OneLessonProps) {
  const own = progress.lessons.find((one) => one.key === lesson.key);
  // Where to resume is asked once: later it moves with the reading itself.
  const [resumeAt] = useState(own?.resumeAt ?? 0);
  const { role, choose } = useAdviceRole(ownRole);
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
        <ActRow>
          {at > 0 ? (
            <Button
              key="back"
              kind="second"
              aria-label={lessonWords.previous}
              onClick={() => go(at - 1)}
            >
              <Icon of={ArrowLeft} />
            </Button>
          ) : null}
          <Button key="on" onClick={goOn}>
            {isLast ? endWord(after?.kind) : lessonWords.next}
          </Button>
        </ActRow>
      }
    >
      <Ticks
        thin
        total={lesson.parts.length}
        done={at}
        now
        text={courseWords.place(at + 1, lesson.parts.length)}
      />
      <article className={css['part']} key={at}>
        <h1 ref={heading} tabIndex={-1}>
          {part.title}
        </h1>
        <Listen texts={spokenPart(part, role)} />
        <PartBody body={part.body} />
        {part.advice ? <RoleAdvice advice={part.advice} role={role} onRole={choose} /> : null}
      </article>
      {isLast ? <LessonEnd module={module} lesson={lesson} /> : null}
      {reading.failed ? <NotSaved /> : null}
    </Screen>
  );
}

/** On the last screenful: what one can talk about, read on about and look up. */
function LessonEnd({ module, lesson }: Pick<OneLessonProps, 'module' | 'lesson'>) {
  return (
    <>
      <div>
        <Discuss questions={lesson.discuss} module={module.key} />
        <FactSources facts={lesson.facts} />
      </div>
      <More links={lesson.more} />
      {module.key === FACTOR_MODULE ? (
        <Rows>
          <Row to={paths.factors} title={factorWords.title} second={factorWords.entry} />
        </Rows>
      ) : null}
      <PageFoot page={`${module.key}/${lesson.key}`} />
    </>
  );
}

function endWord(next: 'lesson' | 'check' | undefined): string {
  if (next === 'lesson') return lessonWords.nextLesson;
  return next === 'check' ? lessonWords.toCheck : lessonWords.toModule;
}
