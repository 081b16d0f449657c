import { courseWords, missingCourseWords } from '#content/words/course/course.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

/** An address that leads nowhere in this build's course. */
export function MissingPart() {
  return (
    <Screen
      kind="inner"
      title={missingCourseWords.title}
      back={{ to: paths.course, label: courseWords.back }}
    >
      <h1>{missingCourseWords.title}</h1>
      <p>{missingCourseWords.text}</p>
      <ButtonLink to={paths.course}>{missingCourseWords.act}</ButtonLink>
    </Screen>
  );
}
