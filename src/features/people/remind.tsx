import { useState } from 'react';
import { remindWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Invited } from '#data/people/list-invited.ts';
import { useLocal } from '#data/use-live.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MessageToPeople } from './message-to-people.tsx';

interface RemindProps {
  readonly hat: Hat;
  /** Everybody who has not finished. */
  readonly people: readonly Invited[];
}

/** Jämsides sends no mails: the strategist does, with a text that is ready. */
export function Remind({ hat, people: all }: RemindProps) {
  const { uid } = useLocal();
  // Nobody needs a letter from herself.
  const people = all.filter((person) => person.user_id !== uid);
  const [whom, setWhom] = useState<'finished' | 'started'>('finished');
  const notStarted = people.filter((person) => person.stage !== 'started');
  const chosen = whom === 'finished' ? people : notStarted;
  if (people.length === 0) return <Soft small>{words.nobody}</Soft>;
  return (
    <Section title={words.title}>
      <Soft small>{words.text}</Soft>
      <Fold title={words.open}>
        <Stack gap={4} width="write">
          <Segments
            legend={words.whom}
            name="whom"
            value={whom}
            onChange={setWhom}
            options={[
              { value: 'finished', label: words.notFinished(people.length) },
              { value: 'started', label: words.notStarted(notStarted.length) },
            ]}
          />
          <MessageToPeople
            key={whom}
            organisation={hat.organisationName}
            body={words.body(hat.organisationName, location.origin)}
            addresses={[...new Set(chosen.map((person) => person.address))]}
          />
        </Stack>
      </Fold>
    </Section>
  );
}
