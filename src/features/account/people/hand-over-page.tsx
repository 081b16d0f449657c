import { useState } from 'react';
import { useParams } from 'react-router';
import { handOverWords as words } from '#content/words/account/hand-over.ts';
import { getInvitation } from '#data/people/get-invitation.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { HandedOver } from './handed-over.tsx';
import { SeatToHandOver } from './seat-to-hand-over.tsx';
import { useBack } from './use-back.ts';

/** A seat goes to the next person: what that means is said before anything is asked. */
export function HandOverPage() {
  const { participation = '', invitation = '' } = useParams();
  const found = useLive(
    (local) => getInvitation(local, participation, invitation),
    [participation, invitation],
  );
  const [heir, setHeir] = useState<string>();
  if (heir !== undefined) return <HandedOver heir={heir} />;
  return (
    <Ladder read={found} missing={<MissingSeat />}>
      {(seat) => <SeatToHandOver key={seat.row.id} seat={seat} onDone={setHeir} />}
    </Ladder>
  );
}

function MissingSeat() {
  return (
    <Missing drawing="coats" title={words.missing} text={words.missingText} back={useBack()} />
  );
}
