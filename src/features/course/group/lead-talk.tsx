import { useState } from 'react';
import { leadWords as words, talkWords } from '#content/words/course/group-talk.ts';
import type { Present } from '#data/course/group/get-group-session.ts';
import { removePresent } from '#data/course/group/lead-group-session.ts';
import { useLocal } from '#data/use-live.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { Block } from '#ui/message/block.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PresentList } from './present-list.tsx';
import { TalkNote } from './talk-note.tsx';
import { AddSheet, EndSheet, MatchSheet } from './talk-sheets.tsx';
import type { Talk } from './use-talk.ts';

/** What the one phone in the room shows between the lessons. */
export function LeadTalk({ talk }: { readonly talk: Talk }) {
  const { session, module, people, organisation } = talk;
  const [asked, setAsked] = useState<'add' | 'end'>();
  const [guest, setGuest] = useState<Present>();
  const isOver = session.endedAt !== null;
  const close = () => setAsked(undefined);
  const sheet = { session, people, onClose: close };
  return (
    <Screen
      kind="inner"
      title={talkWords.title}
      back={{ to: paths.module(module.key), label: talkWords.backToModule(module.number) }}
    >
      <Stack gap={1}>
        <Soft small>{talkWords.module(module.number, module.title)}</Soft>
        <h1>{talkWords.title}</h1>
      </Stack>
      <Columns>
        <Stack gap={4}>
          <Standing talk={talk} />
          <Section title={words.note}>
            <TalkNote session={session} organisation={organisation} />
          </Section>
        </Stack>
        <Stack gap={4}>
          <Section title={isOver ? words.wasPresent : words.present}>
            <PresentList
              present={session.present}
              renderAct={(one) => <PresentAct talk={talk} one={one} onMatch={setGuest} />}
            />
            <Button kind="second" onClick={() => setAsked('add')}>
              {isOver ? words.addLate : words.addPerson}
            </Button>
          </Section>
          <Lessons talk={talk} />
          {isOver ? null : (
            <Button kind="second" onClick={() => setAsked('end')}>
              {words.end}
            </Button>
          )}
        </Stack>
      </Columns>
      <AddSheet {...sheet} open={asked === 'add'} />
      <EndSheet {...sheet} open={asked === 'end'} />
      <MatchSheet {...sheet} guest={guest} onClose={() => setGuest(undefined)} />
    </Screen>
  );
}

function Standing({ talk }: { readonly talk: Talk }) {
  const now = useLocal().now();
  const { session, module } = talk;
  const first = module.lessons[0];
  if (session.endedAt !== null) {
    const counted = session.present.filter((one) => one.state === 'credited').length;
    return (
      <Notice kind="calm" title={words.ended} live>
        {words.endedText(counted)}
      </Notice>
    );
  }
  return (
    <Block
      small={words.begun(session.heldAt, now)}
      title={words.go}
      action={
        first ? (
          <ButtonLink to={paths.talkLesson(session.id, first.key)}>{words.start}</ButtonLink>
        ) : undefined
      }
    >
      <p>{words.goWhy}</p>
    </Block>
  );
}

function Lessons({ talk }: { readonly talk: Talk }) {
  const { session, module } = talk;
  return (
    <Section title={words.lessons}>
      <Rows ordered>
        {module.lessons.map((lesson, index) => (
          <Row
            key={lesson.key}
            to={paths.talkLesson(session.id, lesson.key)}
            lead={<RowNumber of={index + 1} />}
            title={lesson.title}
            second={lesson.discuss.length > 0 ? words.questions(lesson.discuss.length) : undefined}
          />
        ))}
      </Rows>
    </Section>
  );
}

interface PresentActProps {
  readonly talk: Talk;
  readonly one: Present;
  onMatch(one: Present): void;
}

/** While it goes on somebody may leave; afterwards a name may get its person. */
function PresentAct({ talk, one, onMatch }: PresentActProps) {
  const local = useLocal();
  const { session } = talk;
  const { guest, name } = one;
  if (guest === null) return null;
  if (session.endedAt === null) {
    return (
      <Button
        kind="plain"
        aria-label={words.remove(name)}
        onClick={() => void removePresent(local, session, guest)}
      >
        {words.removeShort}
      </Button>
    );
  }
  return one.state === 'named' ? (
    <Button kind="plain" aria-label={words.match(name)} onClick={() => onMatch(one)}>
      {words.matchShort}
    </Button>
  ) : null;
}
