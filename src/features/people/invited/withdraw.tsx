import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { invitedWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { withdrawInvitation } from '#data/people/change-invitation.ts';
import type { Invited } from '#data/people/list-invited.ts';
import { useLocal } from '#data/use-live.ts';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { paths } from '#ui/paths.ts';

interface WithdrawProps {
  readonly hat: Hat;
  readonly person: Invited;
}

/** Asked once more: somebody loses her place. */
export function Withdraw({ hat, person }: WithdrawProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const { isAccepted, name, id } = person;
  const act = isAccepted ? words.withdrawSeat : words.withdraw;

  async function withdraw() {
    await withdrawInvitation(local, { participationId: hat.participationId, id });
    await navigate(paths.invited(hat.participationId), { replace: true });
  }
  return (
    <AskedButton
      kind="stop"
      label={act}
      title={isAccepted ? words.withdrawSeatTitle(name) : words.withdrawTitle(name)}
      cancel={actWord.cancel}
      onConfirm={withdraw}
    >
      <p>{isAccepted ? words.withdrawSeatText : words.withdrawText}</p>
    </AskedButton>
  );
}
