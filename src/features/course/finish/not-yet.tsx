import { courseWords } from '#content/words/course/course.ts';
import { finishWords as words } from '#content/words/course/course-end.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

/** The address of something that comes with the last module. */
export function NotYet() {
  return (
    <Screen kind="inner" title={words.notYet} back={{ to: paths.course, label: courseWords.back }}>
      <Empty
        drawing="books"
        title={words.notYet}
        action={<ButtonLink to={paths.course}>{words.toCourse}</ButtonLink>}
      >
        <p>{words.notYetText}</p>
      </Empty>
    </Screen>
  );
}
