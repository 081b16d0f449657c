import { cardsWords as words } from '#content/words/checklist/cards.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Stack } from '#ui/text/stack.tsx';

/** The other way to score one's own. */
export function CardsWay({ hat }: { readonly hat: Hat }) {
  return (
    <Stack width="press">
      <ButtonLink kind="second" to={paths.cards(hat.participationId)}>
        {words.way}
      </ButtonLink>
    </Stack>
  );
}
