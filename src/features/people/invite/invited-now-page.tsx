import { Navigate, useLocation } from 'react-router';
import { moduleKeys } from '#content/course/outline.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { paths } from '#ui/paths.ts';
import { useStrategist } from '../use-strategist.ts';
import { readInvitedNow } from './invite-form.ts';
import { InvitedNow } from './invited-now.tsx';

/** Where inviting leads to: what has been done, and what only the strategist can do. */
export function InvitedNowPage() {
  return (
    <Ladder read={useStrategist()} missing={<NotFound />}>
      {(hat) => <OfOrganisation hat={hat} />}
    </Ladder>
  );
}

function OfOrganisation({ hat }: { readonly hat: Hat }) {
  const { ids, left } = readInvitedNow(useLocation().state);
  const id = hat.participationId;
  const everybody = useLive((local) => listInvited(local, id, moduleKeys), [id]);
  if (!everybody) return null;
  const people = everybody.filter((person) => ids.has(person.id));
  if (people.length === 0) return <Navigate to={paths.invited(id)} replace />;
  return <InvitedNow hat={hat} people={people} left={left} />;
}
