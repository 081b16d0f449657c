import type { CourseModule } from '#content/course/course-model.ts';
import { moduleEndWords } from '#content/words/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import type { CourseStep, ModuleProgress } from '#domain/course/course.ts';
import { stepPath } from '#parts/step-path.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { ModuleContents } from './module-contents.tsx';

interface ModuleEndProps {
  readonly module: CourseModule;
  readonly progress: ModuleProgress;
  /** What is next in the course; null when every module that exists is done. */
  readonly next: CourseStep | null;
}

/** A finished module: what one takes along, the next step, and all of it to read again. */
export function ModuleEnd({ module, progress, next }: ModuleEndProps) {
  const follows = courseOutline.modules.find((one) => one.key === next?.module);
  return (
    <>
      <Empty
        drawing="books"
        title={moduleEndWords.title(module.number)}
        action={
          next && follows ? (
            <ButtonLink to={stepPath(next)}>{moduleEndWords.nextModule(follows.number)}</ButtonLink>
          ) : (
            <ButtonLink to={paths.courseEnd}>{moduleEndWords.toEnd}</ButtonLink>
          )
        }
      >
        <p>{next ? module.title : moduleEndWords.endWhy}</p>
        {progress.finishedBy === 'group' ? <p>{moduleEndWords.byGroup}</p> : null}
      </Empty>
      <Columns>
        <Section title={moduleEndWords.learned}>
          <MarkedList items={module.learned} />
        </Section>
        <Section title={moduleEndWords.again}>
          <ModuleContents module={progress} />
        </Section>
      </Columns>
    </>
  );
}
