import { useState } from 'react';
import { useNavigate } from 'react-router';
import { moduleKeys } from '#content/course/outline.ts';
import { inviteWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { invitationKey, type NewPerson } from '#data/people/invite-people.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { paths } from '#ui/paths.ts';
import { Stack } from '#ui/text/stack.tsx';
import { OrganisationScreen } from '../organisation-screen.tsx';
import type { InviteForm, InvitedNowState } from './invite-form.ts';
import { InviteList } from './invite-list.tsx';
import { InviteOne } from './invite-one.tsx';

/** A list, or one person. */
export function InvitePeople({ hat }: { readonly hat: Hat }) {
  const id = hat.participationId;
  const people = useLive((local) => listInvited(local, id, moduleKeys), [id]);
  const navigate = useNavigate();
  const [how, setHow] = useState<'list' | 'one'>('list');
  const [role, setRole] = useState<SeatRole>('courseParticipant');
  if (!people) return null;
  const known = new Map(
    people
      .filter((person) => !person.hasDeclined)
      .map(({ address, isAccepted }) => [address, isAccepted ? 'seated' : 'invited'] as const),
  );
  function onInvited(invited: readonly NewPerson[], left: number) {
    const ids = invited.map((one) => invitationKey(id, one.address, one.role).id);
    void navigate(paths.invitedNow(id), { state: { ids, left } satisfies InvitedNowState });
  }
  const form: InviteForm = { hat, known, role, onRole: setRole, onInvited };
  return (
    <OrganisationScreen hat={hat} title={words.title} text={words.text(hat.organisationName)}>
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
    </OrganisationScreen>
  );
}
