import { courseWords, missingCourseWords as words } from '#content/words/course/course.ts';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';

/** An address that leads nowhere in this build's course. */
export function MissingPart() {
  return (
    <Missing
      drawing="books"
      title={words.title}
      text={words.text}
      back={{ to: paths.course, label: courseWords.back }}
      way={{ to: paths.course, label: words.act }}
    />
  );
}
