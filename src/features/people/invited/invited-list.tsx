import { useState } from 'react';
import { invitedWords as words } from '#content/words/people/participation.ts';
import type { Invited } from '#data/people/list-invited.ts';
import { useClock } from '#parts/use-clock.ts';
import { Button } from '#ui/button/button.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { everybody, fits, InvitedFilter, type Filter } from './invited-filter.tsx';
import { OnePerson } from './one-person.tsx';

/** As many as are drawn at once; a phone needs a moment for five hundred. */
const pageSize = 100;

interface InvitedListProps {
  readonly people: readonly Invited[];
  readonly participationId: string;
}

/** Those one has asked for, a hundred at a time. */
export function InvitedList({ people, participationId }: InvitedListProps) {
  const { today } = useClock();
  const [filter, setFilter] = useState<Filter>(everybody);
  const [shown, setShown] = useState(pageSize);
  const chosen = people.filter((person) => fits(person, filter));
  return (
    <>
      <InvitedFilter people={people} filter={filter} onFilter={setFilter} />
      <Soft of="output" small>
        {chosen.length === 0 ? words.none : words.shown(chosen.length, people.length)}
      </Soft>
      <Rows>
        {chosen.slice(0, shown).map((person) => (
          <OnePerson
            key={person.id}
            person={person}
            participationId={participationId}
            today={today}
          />
        ))}
      </Rows>
      {chosen.length > shown ? (
        <Button kind="plain" onClick={() => setShown(shown + pageSize)}>
          {words.more(Math.min(pageSize, chosen.length - shown))}
        </Button>
      ) : null}
    </>
  );
}
