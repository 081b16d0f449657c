import {
  invitedWords,
  inviteWords as words,
  messageWords,
} from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Invited } from '#data/people/list-invited.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { MessageToPeople } from '../message-to-people.tsx';
import { OrganisationScreen } from '../organisation-screen.tsx';

interface InvitedNowProps {
  readonly hat: Hat;
  readonly people: readonly Invited[];
  /** Lines of the list that could not be read. */
  readonly left: number;
}

export function InvitedNow({ hat, people, left }: InvitedNowProps) {
  const id = hat.participationId;
  const isUnsent = people.some((person) => person.isUnsent);
  return (
    <OrganisationScreen
      hat={hat}
      title={words.done(people.length)}
      text={isUnsent ? words.doneUnsent : words.doneSynced(people.length)}
    >
      {left > 0 ? (
        <Notice
          kind="stopped"
          title={words.left(left)}
          action={
            <ButtonLink kind="second" to={paths.invite(id)}>
              {words.mend}
            </ButtonLink>
          }
        />
      ) : null}
      <Section title={words.tellThem}>
        <Soft small>{words.tellText}</Soft>
        <MessageToPeople
          organisation={hat.organisationName}
          body={messageWords.welcome(hat.organisationName, location.origin)}
          addresses={[...new Set(people.map((person) => person.address))]}
        />
      </Section>
      <Rows>
        <Row to={paths.invite(id)} title={words.more} second={words.second} />
        <Row to={paths.invited(id)} title={invitedWords.title} second={words.seeAll} />
      </Rows>
    </OrganisationScreen>
  );
}
