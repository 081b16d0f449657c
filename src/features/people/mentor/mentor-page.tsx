import { whoWords } from '#content/words/people/help.ts';
import { questionsEntryWords, questionsWords } from '#content/words/questions/questions.ts';
import { mentorWords as words } from '#content/words/people/mentor.ts';
import { getGroupNames } from '#data/people/get-group-names.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Stack } from '#ui/text/stack.tsx';

const back = { to: paths.more, label: whoWords.back.more };

/** What a mentor does before, at and after the meetings, and what one sees. */
export function MentorPage() {
  const choice = useHat();
  const mentor = choice && (choice.hats.find((hat) => hat.kind === 'mentor') ?? null);
  return (
    <Ladder read={mentor} missing={<NotFound />}>
      {(hat) => <Guide hat={hat} />}
    </Ladder>
  );
}

function Guide({ hat }: { readonly hat: Hat }) {
  const names = useLive((local) => getGroupNames(local, hat), [hat.participationId]);
  if (!names) return null;
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <Stack gap={3}>
        <h1>{words.title}</h1>
        <p>{words.lead(names.partners)}</p>
      </Stack>
      <Columns>
        <Stack gap={6}>
          {words.parts.map(({ title, list }) => (
            <Section key={title} title={title}>
              <MarkedList items={list} />
            </Section>
          ))}
        </Stack>
        <Stack gap={6}>
          <Section title={words.role}>
            <p>{words.byRole[hat.role]}</p>
          </Section>
          <Section title={words.sees}>
            <p>{words.seesText}</p>
          </Section>
          <Rows>
            <Row to={paths.meetings} title={words.toMeetings} second={words.toMeetingsSecond} />
            <Row
              to={paths.questions}
              title={questionsWords.mentorTitle}
              second={questionsEntryWords.mentor}
            />
            <Row to={paths.course} title={words.course} second={words.courseSecond} />
            <Row to={paths.whoIsWho} title={whoWords.title} second={whoWords.second} />
          </Rows>
        </Stack>
      </Columns>
    </Screen>
  );
}
