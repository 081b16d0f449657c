import { ArrowLeft } from 'lucide';
import { cardsWords as words } from '#content/words/checklist/cards.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import type { CardPlaces } from './places-of.ts';

interface CardActsProps {
  readonly places: CardPlaces;
  readonly onComment: () => void;
}

/** Back, a comment by one press, and on, whether it is scored or not. */
export function CardActs({ places: { back, on }, onComment }: CardActsProps) {
  return (
    <ActRow>
      <ButtonLink kind="second" to={back.to} aria-label={back.label}>
        <Icon of={ArrowLeft} />
      </ButtonLink>
      <Button kind="second" onClick={onComment}>
        {words.comment}
      </Button>
      <ButtonLink to={on.to}>{on.label}</ButtonLink>
    </ActRow>
  );
}
