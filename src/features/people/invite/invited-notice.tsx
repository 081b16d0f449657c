import { inviteWords as words, messageWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NewPerson } from '#data/people/invite-people.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MessageToPeople } from '../message-to-people.tsx';

interface InvitedNoticeProps {
  readonly hat: Hat;
  readonly people: readonly NewPerson[];
}

/** What has just been done, and what only the strategist can do: tell them. */
export function InvitedNotice({ hat, people }: InvitedNoticeProps) {
  return (
    <Stack gap={4} width="write">
      <Notice kind="calm" title={words.done(people.length)} live>
        <p>{words.doneText}</p>
      </Notice>
      <Fold title={words.tellThem}>
        <MessageToPeople
          key={people.map((person) => person.address).join()}
          organisation={hat.organisationName}
          body={messageWords.welcome(hat.organisationName, location.origin)}
          addresses={people.map((person) => person.address)}
        />
      </Fold>
    </Stack>
  );
}
