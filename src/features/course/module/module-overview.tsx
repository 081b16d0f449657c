import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import type { ModuleProgress } from '#domain/course/course.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ModuleBlock } from './module-block.tsx';
import { ModuleContents } from './module-contents.tsx';

interface ModuleOverviewProps {
  readonly module: CourseModule;
  readonly progress: ModuleProgress;
}

/** What the module is about, where one is in it, and everything in it. */
export function ModuleOverview({ module, progress }: ModuleOverviewProps) {
  return (
    <>
      <Stack gap={1}>
        <Soft small>{courseWords.moduleNumber(module.number)}</Soft>
        <h1>{module.title}</h1>
        <p>{module.lead}</p>
      </Stack>
      {progress.next ? (
        <Columns>
          <ModuleBlock module={progress} next={progress.next} hideNumber />
          <ModuleContents module={progress} />
        </Columns>
      ) : null}
    </>
  );
}
