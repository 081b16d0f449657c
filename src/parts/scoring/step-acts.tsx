import { ArrowLeft } from 'lucide';
import type { Place } from '#ui/bar/top-row.tsx';
import { ActRow } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';

interface StepActsProps {
  readonly back: Place;
  readonly on: Place;
}

/** Back and on through a list, one page each. */
export function StepActs({ back, on }: StepActsProps) {
  return (
    <ActRow>
      <ButtonLink kind="second" to={back.to} aria-label={back.label}>
        <Icon of={ArrowLeft} />
      </ButtonLink>
      <ButtonLink to={on.to}>{on.label}</ButtonLink>
    </ActRow>
  );
}
