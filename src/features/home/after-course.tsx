import { courseOutline } from '#content/course/outline.ts';
import { courseDoneWords as words } from '#content/words/home/home-late.ts';
import { getCertificate } from '#data/course/get-certificate.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { dayOf, daysBetween } from '#lib/stockholm.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** So long somebody who has more to do than the course is offered what comes of it. */
const OFFERED_DAYS = 30;

interface AfterCourseProps {
  readonly hat: Hat;
  /** The block above has said that the course is done, and leads to the certificate. */
  readonly isCourseOnly: boolean;
}

/** A finished course offers the certificate and leading a talk. */
export function AfterCourse({ hat, isCourseOnly }: AfterCourseProps) {
  const local = useLocal();
  const certificate = useLive(
    (from) => getCertificate(from, courseOutline, hat),
    [hat.participationId],
  );
  if (!certificate?.isFinished) return null;
  const isNew = daysBetween(dayOf(certificate.finishedAt), dayOf(local.now())) <= OFFERED_DAYS;
  if (!isNew && hat.role !== 'courseParticipant') return null;
  const talk = <Row key="talk" to={paths.talks} title={words.talk} second={words.talkSecond} />;
  if (isCourseOnly) return <Rows>{talk}</Rows>;
  return (
    <Section title={words.title}>
      <Rows>
        <Row to={paths.certificate} title={words.certificate} second={words.certificateSecond} />
        {talk}
      </Rows>
    </Section>
  );
}
