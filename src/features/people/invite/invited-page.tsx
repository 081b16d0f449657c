import { useState } from 'react';
import { courseOutline } from '#content/course/outline.ts';
import { roleTitle } from '#content/words/common.ts';
import {
  invitedWords as words,
  participationWords,
  standingWord,
} from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listInvited, type Invited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { everybody, fits, InvitedFilter, type Filter } from './invited-filter.tsx';
import { StrategistOnly } from '../strategist-only.tsx';
import { useStrategist } from '../use-strategist.ts';

const moduleKeys = courseOutline.modules.map((module) => module.key);
/** As many as are drawn at once; a phone needs a moment for five hundred. */
const pageSize = 100;

/** Everybody the organisation has invited, and how far each has come. */
export function InvitedPage() {
  const hat = useStrategist();
  if (hat === null) return <StrategistOnly />;
  return hat ? <Everybody hat={hat} /> : null;
}

function Everybody({ hat }: { readonly hat: Hat }) {
  const id = hat.participationId;
  const people = useLive((local) => listInvited(local, id, moduleKeys), [id]);
  const [filter, setFilter] = useState<Filter>(everybody);
  const [shown, setShown] = useState(pageSize);
  if (!people) return null;
  const chosen = people.filter((person) => fits(person, filter));
  return (
    <Screen
      kind="inner"
      title={`${words.title} – ${hat.organisationName}`}
      back={{ to: paths.organisation(id), label: participationWords.back }}
    >
      <Stack gap={1}>
        <Soft small>{hat.organisationName}</Soft>
        <h1>{words.title}</h1>
      </Stack>
      <ButtonLink kind="second" to={paths.invite(id)}>
        {words.invite}
      </ButtonLink>
      {people.length === 0 ? (
        <Empty drawing="chairs" level={2} title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <>
          <InvitedFilter people={people} filter={filter} onFilter={setFilter} />
          <Soft of="output" small>
            {chosen.length === 0 ? words.none : words.shown(chosen.length, people.length)}
          </Soft>
          <Rows>
            {chosen.slice(0, shown).map((person) => (
              <OnePerson key={person.id} person={person} participationId={id} />
            ))}
          </Rows>
          {chosen.length > shown ? (
            <Button kind="plain" onClick={() => setShown(shown + pageSize)}>
              {words.more(Math.min(pageSize, chosen.length - shown))}
            </Button>
          ) : null}
        </>
      )}
    </Screen>
  );
}

interface OnePersonProps {
  readonly person: Invited;
  readonly participationId: string;
}

function OnePerson({ person, participationId }: OnePersonProps) {
  const { name, role, unit, standing, isPresent, isUnsent } = person;
  const how = isPresent ? `${standingWord[standing]}, ${words.present}` : standingWord[standing];
  return (
    <Row
      to={paths.invitation(participationId, person.id)}
      title={name}
      second={[roleTitle(role), unit].filter(Boolean).join(', ')}
      state={
        isUnsent ? (
          <StateMark kind="waiting">{`${how}. ${words.unsent}`}</StateMark>
        ) : standing === 'finished' ? (
          <StateMark kind="done">{how}</StateMark>
        ) : (
          <Soft of="span" small>
            {how}
          </Soft>
        )
      }
    />
  );
}
