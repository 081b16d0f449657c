import { courseEndWords, courseWords } from '#content/words/course/course.ts';
import type { CourseProgress } from '#domain/course/course.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CourseRows } from './course-rows.tsx';
import { CountedCredits } from './group/counted-credits.tsx';
import { Together } from './group/together.tsx';
import { ModuleContents } from './module/module-contents.tsx';
import { PageFoot } from './page-foot.tsx';
import { RecallWish } from './recall/recall-wish.tsx';
import { ModuleRows } from './module/module-rows.tsx';

/** All modules in order; the one that one is in is open. */
export function CourseContents({ course }: { readonly course: CourseProgress }) {
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
        <ModuleRows modules={modules} next={next} />
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
      <Columns>
        <Together />
        <CourseRows />
      </Columns>
      {hasBegun ? <RecallWish /> : null}
      <PageFoot page="kurs" />
    </>
  );
}
