import { useNavigate } from 'react-router';
import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import { chooseOccasion } from '#data/programme/choose-occasion.ts';
import type { OneOccasion } from '#data/occasions/get-occasion.ts';
import { useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** The way to score; where another is scored now, the change to this one is made by the press. */
export function ScoreHere({ one: { hat, occasion, scoredNow } }: { readonly one: OneOccasion }) {
  const local = useLocal();
  const navigate = useNavigate();
  if (scoredNow === null)
    return (
      <Stack width="press">
        <ButtonLink to={paths.checklist}>{words.toChecklist}</ButtonLink>
      </Stack>
    );
  async function choose() {
    await chooseOccasion(local, { participationId: hat.participationId, id: occasion.id });
    await navigate(paths.checklist);
  }
  return (
    <Stack gap={3} width="press">
      <Soft>{words.scoreHereText(scoredNow)}</Soft>
      <Button onClick={() => void choose()}>{words.scoreHere}</Button>
    </Stack>
  );
}
