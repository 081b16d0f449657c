import { useEffect } from 'react';
import { courseOutline } from '#content/course/outline.ts';
import { courseEndWords, courseWords, minutesWord } from '#content/words/course/course.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { useLocal } from '#data/use-live.ts';
import type { CourseProgress } from '#domain/course.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CourseFoot } from './course-foot.tsx';
import css from './course.module.css';
import { CountedCredits } from './group/counted-credits.tsx';
import { Together } from './group/together.tsx';
import { ModuleBlock } from './module-block.tsx';
import { DoneMark, ModuleContents } from './module-contents.tsx';
import { useCourseProgress } from './use-course.ts';
import { useSaves } from './use-saves.ts';

/** A table of contents: the module one is in opens into the block where it stands in the order. */
export function CoursePage() {
  const local = useLocal();
  const course = useCourseProgress();
  const { save } = useSaves();
  // Mends the status after a kill between the last answer and it, or when a second seat was added.
  useEffect(() => save(saveCourseStatus(local, courseOutline)), [local, save]);

  return (
    <Screen kind="main" title={courseWords.title}>
      {course ? <CourseContents course={course} /> : null}
    </Screen>
  );
}

function CourseContents({ course }: { readonly course: CourseProgress }) {
  const { modules, modulesDone, next, minutesLeft } = course;
  const current = modules.find((module) => module.key === next?.module);
  const hasBegun = modulesDone > 0 || modules.some((module) => module.isStarted);
  return (
    <>
      <Stack gap={1}>
        <h1>{courseWords.title}</h1>
        <Soft small>{courseWords.summary(modulesDone, modules.length, minutesLeft)}</Soft>
        {hasBegun ? null : <p>{courseWords.before}</p>}
      </Stack>
      <CountedCredits />
      <Columns>
        <Rows ordered>
          {modules.map((module) =>
            next && module === current ? (
              <li key={module.key} className={css['open']}>
                <ModuleBlock module={module} next={next} />
              </li>
            ) : (
              <Row
                key={module.key}
                to={paths.module(module.key)}
                lead={<RowNumber of={module.number} />}
                title={module.title}
                second={module.isDone ? undefined : minutesWord(module.minutesLeft)}
                state={module.isDone ? <DoneMark /> : undefined}
              />
            ),
          )}
        </Rows>
        {current ? (
          <Section title={courseWords.contents(current.number)}>
            <ModuleContents module={current} />
          </Section>
        ) : (
          <Block
            title={courseEndWords.title}
            action={<ButtonLink to={paths.courseEnd}>{courseEndWords.act}</ButtonLink>}
          >
            <p>{courseEndWords.text}</p>
          </Block>
        )}
      </Columns>
      <Together />
      <CourseFoot />
    </>
  );
}
