import { finishWords as words } from '#content/words/course/course-end.ts';
import { courseWords } from '#content/words/course/course.ts';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';

/** The address of something that comes with the last module. */
export function NotYet() {
  return (
    <Missing
      drawing="books"
      title={words.notYet}
      text={words.notYetText}
      back={{ to: paths.course, label: courseWords.back }}
      way={{ to: paths.course, label: words.toCourse }}
    />
  );
}
