import { useParams } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import { talkWords } from '#content/words/course/group-talk.ts';
import { Fold } from '#ui/list/fold.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './course.module.css';
import { CountedCredits } from './group/counted-credits.tsx';
import { MissingPart } from './missing-part.tsx';
import { ModuleBlock } from './module-block.tsx';
import { ModuleContents } from './module-contents.tsx';
import { ModuleEnd } from './module-end.tsx';
import { PageFoot } from './page-foot.tsx';
import { useCourseProgress } from './use-course.ts';
import { useModule } from './use-module.ts';

export function ModulePage() {
  const module = useModule(useParams()['module']);
  const course = useCourseProgress();
  if (module === null) return <MissingPart />;
  const progress = course?.modules.find((one) => one.key === module?.key);
  if (!module || !course || !progress) return null;
  return (
    <Screen kind="inner" title={module.title} back={{ to: paths.course, label: courseWords.back }}>
      {progress.isDone ? (
        <ModuleEnd module={module} progress={progress} next={course.next} />
      ) : (
        <Stack gap={1}>
          <Soft small>{courseWords.moduleNumber(module.number)}</Soft>
          <h1>{module.title}</h1>
          <p>{module.lead}</p>
        </Stack>
      )}
      {progress.next && !progress.isDone ? (
        <Columns>
          <ModuleBlock module={progress} next={progress.next} hideNumber />
          <ModuleContents module={progress} />
        </Columns>
      ) : null}
      <CountedCredits module={module.key} />
      <Rows>
        <Row
          to={paths.newTalk(module.key)}
          title={talkWords.title}
          second={talkWords.entrySecond}
        />
      </Rows>
      <Sources module={module} />
      <PageFoot page={module.key} />
    </Screen>
  );
}

function Sources({ module }: { readonly module: CourseModule }) {
  return (
    <Fold title={courseWords.sources}>
      <div className={css['sources']}>
        <p>{module.sourceNote}</p>
        <ul>
          {module.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
