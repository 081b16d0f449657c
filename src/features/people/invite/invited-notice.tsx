import { inviteWords as words, tellWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NewPerson } from '#data/people/invite-people.ts';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import css from '../people.module.css';
import { Tell } from '../tell.tsx';

interface InvitedNoticeProps {
  readonly hat: Hat;
  readonly people: readonly NewPerson[];
}

/** What has just been done, and what only the strategist can do: tell them. */
export function InvitedNotice({ hat, people }: InvitedNoticeProps) {
  return (
    <div className={css['form']}>
      <Notice kind="calm" title={words.done(people.length)} live>
        <p>{words.doneText}</p>
      </Notice>
      <Fold title={words.tell}>
        <Tell
          key={people.map((person) => person.address).join()}
          organisation={hat.organisationName}
          body={tellWords.welcome(hat.organisationName, location.origin)}
          addresses={people.map((person) => person.address)}
        />
      </Fold>
    </div>
  );
}
