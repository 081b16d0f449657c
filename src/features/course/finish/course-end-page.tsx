import { courseWords } from '#content/words/course/course.ts';
import { finishWords as words } from '#content/words/course/course-end.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { TogetherRows } from '../group/together.tsx';
import { PageFoot } from '../page-foot.tsx';
import { LearnedList } from './learned-list.tsx';
import { NotYet } from './not-yet.tsx';
import { useCertificate } from './use-certificate.ts';

const back = { to: paths.course, label: courseWords.back };

/** The end of the course: the certificate, and what one knows more about. */
export function CourseEndPage() {
  return (
    <Ladder read={useCertificate()} missing={<NotYet />}>
      {() => <CourseEnd />}
    </Ladder>
  );
}

function CourseEnd() {
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <Stack>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
      </Stack>
      <Columns>
        <Block
          title={words.certificate}
          action={<ButtonLink to={paths.certificate}>{words.toCertificate}</ButtonLink>}
        >
          <p>{words.certificateText}</p>
        </Block>
        <LearnedList />
      </Columns>
      <TogetherRows />
      <PageFoot page="klar" />
    </Screen>
  );
}
