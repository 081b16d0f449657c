import { useParams } from 'react-router';
import { leadWords, talksWords, talkWords } from '#content/words/course/group-talk.ts';
import { useLocal } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './group.module.css';
import { LeadTalk } from './lead-talk.tsx';
import { MissingTalk } from './missing-talk.tsx';
import { PresentList } from '../present/present-list.tsx';
import { useTalk, type Talk } from './use-talk.ts';

const back = { to: paths.talks, label: talkWords.toTalks };

/** For the one who leads a place to work from; for the others what was said and who was there. */
export function TalkPage() {
  return (
    <Ladder read={useTalk(useParams()['talk'] ?? '')} missing={<MissingTalk />}>
      {(talk) => (talk.session.isMine ? <LeadTalk talk={talk} /> : <ReadTalk talk={talk} />)}
    </Ladder>
  );
}

function ReadTalk({ talk }: { readonly talk: Talk }) {
  const now = useLocal().now();
  const { session, module, organisation } = talk;
  return (
    <Screen kind="inner" title={module.title} back={back}>
      <Stack gap={1}>
        <Soft small>{talksWords.held(session.heldAt, now)}</Soft>
        <h1>{talkWords.module(module.number, module.title)}</h1>
        {session.leader === null ? null : <p>{talksWords.ledBy(session.leader)}</p>}
      </Stack>
      <Columns>
        <Section title={leadWords.note}>
          <p className={css['read']} dir="auto">
            {session.body.trim() === '' ? talksWords.noNote : session.body}
          </p>
          <StateMark kind="organisation">{talkWords.audience(organisation)}</StateMark>
        </Section>
        <Section title={leadWords.wasPresent}>
          <PresentList present={session.present} />
        </Section>
      </Columns>
    </Screen>
  );
}
