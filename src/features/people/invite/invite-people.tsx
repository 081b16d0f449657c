import { useState } from 'react';
import { courseOutline } from '#content/course/outline.ts';
import { inviteWords as words, participationWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NewPerson } from '#data/people/invite-people.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { InviteForm } from './invite-form.ts';
import { InviteList } from './invite-list.tsx';
import { InviteOne } from './invite-one.tsx';
import { InvitedNotice } from './invited-notice.tsx';

const moduleKeys = courseOutline.modules.map((module) => module.key);

/** A list, or one person. */
export function InvitePeople({ hat }: { readonly hat: Hat }) {
  const id = hat.participationId;
  const people = useLive((local) => listInvited(local, id, moduleKeys), [id]);
  const [how, setHow] = useState<'list' | 'one'>('list');
  const [role, setRole] = useState<SeatRole>('courseParticipant');
  const [invited, setInvited] = useState<readonly NewPerson[]>([]);
  if (!people) return null;
  const known = new Map(
    people
      .filter((person) => !person.hasDeclined)
      .map(({ address, isAccepted }) => [address, isAccepted ? 'seated' : 'invited'] as const),
  );
  const form: InviteForm = { hat, known, role, onRole: setRole, onInvited: setInvited };
  return (
    <Screen
      kind="inner"
      title={`${words.title} – ${hat.organisationName}`}
      back={{ to: paths.organisation(id), label: participationWords.back }}
    >
      <Stack gap={1}>
        <Soft small>{hat.organisationName}</Soft>
        <h1>{words.title}</h1>
        <p>{words.text(hat.organisationName)}</p>
      </Stack>
      {invited.length > 0 ? <InvitedNotice hat={hat} people={invited} /> : null}
      <Stack gap={4} width="write">
        <Segments
          legend={words.how}
          name="how"
          value={how}
          onChange={setHow}
          options={[
            { value: 'list', label: words.list },
            { value: 'one', label: words.one },
          ]}
        />
        {how === 'list' ? <InviteList {...form} /> : <InviteOne {...form} />}
      </Stack>
    </Screen>
  );
}
