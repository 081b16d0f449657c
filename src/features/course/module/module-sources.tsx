import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import { Fold } from '#ui/list/fold.tsx';
import css from '../course.module.css';
import { MarkedList } from '#ui/list/marked-list.tsx';

/** Where the text comes from, for those who ask. */
export function ModuleSources({ module }: { readonly module: CourseModule }) {
  return (
    <Fold title={courseWords.sources}>
      <div className={css['sources']}>
        <p>{module.sourceNote}</p>
        <MarkedList items={module.sources} />
      </div>
    </Fold>
  );
}
