import { courseOutline } from '#content/course/outline.ts';
import { courseWords } from '#content/words/course/course.ts';
import { talksWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { listGroupSessions, type GroupSession } from '#data/course/group/get-group-session.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PageFoot } from '../page-foot.tsx';

/** The talks held in one's organisation, and the way to a new one. */
export function TalksPage() {
  const hat = useHat()?.hat;
  const id = hat?.participationId;
  const talks = useLive(
    async (local) => (id === undefined ? undefined : listGroupSessions(local, id)),
    [id],
  );
  if (!talks || !hat) return null;
  const title = words.of(hat.organisationName);
  return (
    <Screen kind="inner" title={title} back={{ to: paths.course, label: courseWords.back }}>
      <Stack gap={1}>
        <h1>{title}</h1>
        <Soft small>{talkWords.audience(hat.organisationName)}</Soft>
      </Stack>
      {talks.length === 0 ? (
        <Columns>
          <Empty drawing="chairs" level={2} title={words.none}>
            <p>{words.noneText}</p>
          </Empty>
          <Begin />
        </Columns>
      ) : (
        <Columns>
          <Rows>
            {talks.map((talk) => (
              <TalkRow key={talk.id} talk={talk} />
            ))}
          </Rows>
          <Begin />
        </Columns>
      )}
      <PageFoot page="samtal" />
    </Screen>
  );
}

function Begin() {
  return (
    <Section title={words.begin}>
      <Soft small>{words.beginWhy}</Soft>
      <Rows>
        {courseOutline.modules.map((module) => (
          <Row
            key={module.key}
            to={paths.newTalk(module.key)}
            lead={<RowNumber of={module.number} />}
            title={module.title}
          />
        ))}
      </Rows>
    </Section>
  );
}

function TalkRow({ talk }: { readonly talk: GroupSession }) {
  const now = useLocal().now();
  const module = courseOutline.modules.find((one) => one.key === talk.module);
  const second = words.second(talk.heldAt, talk.leader, talk.present.length, now);
  return (
    <Row
      to={paths.talk(talk.id)}
      title={module ? talkWords.module(module.number, module.title) : talkWords.title}
      second={talk.endedAt === null ? `${words.ongoing}. ${second}` : second}
    />
  );
}
