import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { OneOccasion } from '#data/occasions/get-occasion.ts';
import { removeOwnOccasion } from '#data/occasions/remove-own-occasion.ts';
import { useLocal } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** What one does with an occasion of one's own. */
export function OccasionActs({ one }: { readonly one: OneOccasion }) {
  const { hat, occasion, isScored } = one;
  return (
    <Stack gap={3} width="press">
      <ButtonLink kind="second" to={paths.changeOccasion(hat.participationId, occasion.id)}>
        {words.change}
      </ButtonLink>
      {isScored ? <Soft small>{words.stays}</Soft> : <Remove one={one} />}
    </Stack>
  );
}

function Remove({ one: { hat, occasion } }: { readonly one: OneOccasion }) {
  const local = useLocal();
  const navigate = useNavigate();
  const { participationId } = hat;
  async function remove(close: () => void) {
    close();
    // scored in between: the page says that it stays
    if (await removeOwnOccasion(local, { participationId, id: occasion.id }))
      await navigate(paths.occasions(participationId), { replace: true });
  }
  return (
    <AskedButton
      kind="stop"
      label={words.remove}
      title={words.removeTitle(occasion.title)}
      cancel={actWord.cancel}
      onConfirm={remove}
    >
      <p>{words.removeText}</p>
    </AskedButton>
  );
}
