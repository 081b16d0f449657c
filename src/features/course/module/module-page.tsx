import { useParams } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import type { CourseStep, ModuleProgress } from '#domain/course/course.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { CountedCredits } from '../group/counted-credits.tsx';
import { MissingPart } from '../missing-part.tsx';
import { ModuleOffers } from './module-offers.tsx';
import { ModuleOverview } from './module-overview.tsx';
import { ModuleEnd } from './module-end.tsx';
import { ModuleSources } from './module-sources.tsx';
import { PageFoot } from '../page-foot.tsx';
import { useCourseProgress } from '../use-course.ts';
import { useModule } from '../use-module.ts';

export function ModulePage() {
  const module = useModule(useParams()['module']);
  const course = useCourseProgress();
  const progress = course?.modules.find((one) => one.key === module?.key);
  const read = module && course && progress && { module, progress, next: course.next };
  return (
    <Ladder read={read} missing={<MissingPart />}>
      {(one) => <OneModule {...one} />}
    </Ladder>
  );
}

interface OneModuleProps {
  readonly module: CourseModule;
  readonly progress: ModuleProgress;
  readonly next: CourseStep | null;
}

function OneModule({ module, progress, next }: OneModuleProps) {
  return (
    <Screen kind="inner" title={module.title} back={{ to: paths.course, label: courseWords.back }}>
      {progress.isDone ? (
        <ModuleEnd module={module} progress={progress} next={next} />
      ) : (
        <ModuleOverview module={module} progress={progress} />
      )}
      <CountedCredits module={module.key} />
      <ModuleOffers module={module} isDone={progress.isDone} />
      <ModuleSources module={module} />
      <PageFoot page={module.key} />
    </Screen>
  );
}
