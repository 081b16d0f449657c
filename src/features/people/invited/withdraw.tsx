import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { invitedWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { withdrawInvitation } from '#data/people/change-invitation.ts';
import type { Invited } from '#data/people/list-invited.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { paths } from '#ui/paths.ts';

interface WithdrawProps {
  readonly hat: Hat;
  readonly person: Invited;
}

/** Asked once more: somebody loses her place. */
export function Withdraw({ hat, person }: WithdrawProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { isAccepted, name, id } = person;
  const act = isAccepted ? words.withdrawSeat : words.withdraw;

  async function withdraw() {
    await withdrawInvitation(local, { participationId: hat.participationId, id });
    await navigate(paths.invited(hat.participationId), { replace: true });
  }
  return (
    <>
      <Button kind="stop" onClick={() => setOpen(true)}>
        {act}
      </Button>
      <AskSheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={isAccepted ? words.withdrawSeatTitle(name) : words.withdrawTitle(name)}
        cancel={actWord.cancel}
        confirm={act}
        loses
        onConfirm={withdraw}
      >
        <p>{isAccepted ? words.withdrawSeatText : words.withdrawText}</p>
      </AskSheet>
    </>
  );
}
