import type { CourseModule, Lesson } from '#content/course/course-model.ts';
import { factorWords } from '#content/words/course/course.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { PageFoot } from '../page-foot.tsx';
import { Discuss, FactSources, More } from './page-end.tsx';

/** The module that the factors' pages belong to. */
const FACTOR_MODULE = 'framgangsfaktorer';

interface LessonEndProps {
  readonly module: CourseModule;
  readonly lesson: Lesson;
}

/** On the last screenful: what one can talk about, read on about and look up. */
export function LessonEnd({ module, lesson }: LessonEndProps) {
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
