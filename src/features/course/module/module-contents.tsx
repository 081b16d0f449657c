import { courseWords, minutesWord } from '#content/words/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import { getReflectionState } from '#data/course/get-reflection-state.ts';
import { useLive } from '#data/use-live.ts';
import type { LessonProgress, ModuleProgress } from '#domain/course/course.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

/** Everything in a module, in order: all of it can be opened at any time. */
export function ModuleContents({ module }: { readonly module: ModuleProgress }) {
  const { checkDone } = module;
  const checkSecond =
    module.checksDone === 0
      ? courseWords.checkSecond(module.checks)
      : courseWords.checkLeft(module.checksDone, module.checks);
  return (
    <Rows ordered>
      {module.lessons.map((lesson, index) => (
        <Row
          key={lesson.key}
          to={paths.lesson(module.key, lesson.key)}
          lead={<RowNumber of={index + 1} />}
          title={lesson.title}
          second={lessonSecond(lesson)}
          state={lesson.state === 'done' ? <DoneMark /> : undefined}
        />
      ))}
      {module.checks === 0 ? null : (
        <Row
          to={paths.check(module.key)}
          lead={<RowNumber />}
          title={courseWords.check}
          second={checkDone ? undefined : checkSecond}
          state={checkDone ? <DoneMark /> : undefined}
        />
      )}
      <ReflectionRow module={module.key} />
    </Rows>
  );
}

/** An offer, never a demand: it is not counted, and says only whether one has written or shared. */
function ReflectionRow({ module }: { readonly module: string }) {
  const questions = courseOutline.modules.find((one) => one.key === module)?.reflections ?? [];
  const state = useLive((local) => getReflectionState(local, questions), [module]);
  const mark =
    state === 'shared' ? (
      <StateMark kind="organisation">{courseWords.reflectionShared}</StateMark>
    ) : state === 'written' ? (
      <StateMark kind="private">{courseWords.reflectionWritten}</StateMark>
    ) : undefined;
  // Until it is known neither is said.
  const isOffer = state !== undefined && mark === undefined;
  return (
    <Row
      to={paths.reflection(module)}
      lead={<RowNumber />}
      title={courseWords.reflection}
      second={isOffer ? courseWords.reflectionSecond : undefined}
      state={mark}
    />
  );
}

export function DoneMark() {
  return <StateMark kind="done">{courseWords.done}</StateMark>;
}

function lessonSecond(lesson: LessonProgress): string | undefined {
  if (lesson.state === 'done') return undefined;
  if (lesson.resumeAt > 0) return courseWords.lessonLeft(lesson.resumeAt + 1, lesson.parts);
  return minutesWord(lesson.minutes);
}
