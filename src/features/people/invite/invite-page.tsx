import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { InvitePeople } from './invite-people.tsx';
import { useStrategist } from '../use-strategist.ts';

/** Works without network: an invitation is a row like any other, and waits like one. */
export function InvitePage() {
  return (
    <Ladder read={useStrategist()} missing={<NotFound />}>
      {(hat) => <InvitePeople hat={hat} />}
    </Ladder>
  );
}
