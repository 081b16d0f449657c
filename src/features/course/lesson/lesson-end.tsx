import type { CourseModule, Lesson } from '#content/course/course-model.ts';
import { factorWords, lessonWords } from '#content/words/course/course.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import css from '../course.module.css';
import { PageFoot } from '../page-foot.tsx';
import type { Parts } from '../use-parts.ts';
import { Discuss, FactSources, FoldedMore } from './page-end.tsx';

/** The module that the factors' pages belong to. */
const FACTOR_MODULE = 'framgangsfaktorer';

interface LessonEndProps {
  readonly module: CourseModule;
  readonly lesson: Lesson;
  readonly heading: Parts['heading'];
}

/** When all is read: what one can talk about, read on about and look up. */
export function LessonEnd({ module, lesson, heading }: LessonEndProps) {
  return (
    <>
      <header className={css['part']}>
        <h1 ref={heading} tabIndex={-1}>
          {lessonWords.end}
        </h1>
        <p>{lessonWords.endSecond}</p>
      </header>
      <Discuss questions={lesson.discuss} module={module.key} />
      <div>
        <FactSources facts={lesson.facts} />
        <FoldedMore links={lesson.more} />
      </div>
      {module.key === FACTOR_MODULE ? (
        <Rows>
          <Row to={paths.factors} title={factorWords.title} second={factorWords.entry} />
        </Rows>
      ) : null}
      <PageFoot page={`${module.key}/${lesson.key}`} isFolded />
    </>
  );
}
