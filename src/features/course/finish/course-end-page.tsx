import { courseOutline } from '#content/course/outline.ts';
import { outcomes } from '#content/course/outcomes.ts';
import { courseWords } from '#content/words/course/course.ts';
import { finishWords as words } from '#content/words/course/course-end.ts';
import { talkWords } from '#content/words/course/group-talk.ts';
import { sharedReflectionsWords } from '#content/words/course/shared-reflections.ts';
import { getCertificate } from '#data/course/get-certificate.ts';
import { listLearned, saveLearned } from '#data/course/learned-outcomes.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotSaved } from '../not-saved.tsx';
import { PageFoot } from '../page-foot.tsx';
import { useSaves } from '../use-saves.ts';
import { NotYet } from './not-yet.tsx';

const back = { to: paths.course, label: courseWords.back };

/** The end of the course: the certificate, and what one knows more about. */
export function CourseEndPage() {
  const hat = useHat()?.hat;
  const certificate = useLive(
    async (local) => (hat ? getCertificate(local, courseOutline, hat) : undefined),
    [hat?.participationId],
  );
  if (!certificate) return null;
  if (!certificate.isFinished) return <NotYet />;
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
        <Learned />
      </Columns>
      <Rows>
        <Row to={paths.talks} title={talkWords.title} second={talkWords.entrySecond} />
        <Row
          to={paths.sharedReflections}
          title={sharedReflectionsWords.entry}
          second={sharedReflectionsWords.entrySecond}
        />
      </Rows>
      <PageFoot page="klar" />
    </Screen>
  );
}

function Learned() {
  const local = useLocal();
  const ticked = useLive(listLearned);
  const { failed, save } = useSaves();
  if (!ticked) return null;
  return (
    <Section title={words.learned}>
      <Soft small>{words.learnedHow}</Soft>
      <Stack>
        {outcomes.map(({ key, text }) => (
          <Choice
            key={key}
            type="checkbox"
            name="learned"
            value={key}
            checked={ticked.has(key)}
            onChange={(isOn) => save(saveLearned(local, key, isOn))}
            label={text}
          />
        ))}
      </Stack>
      <div>
        <StateMark kind="private">{words.learnedOwn}</StateMark>
        <Soft small>{words.learnedPrivate}</Soft>
      </div>
      {failed ? <NotSaved /> : null}
    </Section>
  );
}
