import { courseWords, missingCourseWords } from '#content/words/course/course.ts';
import { ownFigureWords as words } from '#content/words/course/own-figures.ts';
import { Missing } from '#parts/screen/missing.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { paths } from '#ui/paths.ts';

/** Not a figure of this organisation, or one that is gone. */
export function MissingFigure() {
  return (
    <Missing
      drawing="books"
      title={words.missing}
      text={words.missingText}
      back={{ to: paths.course, label: courseWords.back }}
      way={{ to: paths.course, label: missingCourseWords.act }}
    >
      <GoneTexts forms={['siffra']} />
    </Missing>
  );
}
