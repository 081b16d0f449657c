import { useState } from 'react';
import { leadWords as words, talkWords } from '#content/words/course/group-talk.ts';
import type { Present } from '#data/course/group/get-group-session.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { Button } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PresentAct } from '../present/present-act.tsx';
import { PresentList } from '../present/present-list.tsx';
import { TalkNote } from './talk-note.tsx';
import { AddSheet, EndSheet, MatchSheet } from './talk-sheets.tsx';
import { TalkState } from './talk-state.tsx';
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
          <TalkState talk={talk} />
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
