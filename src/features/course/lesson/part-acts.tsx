import { ArrowLeft } from 'lucide';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';

interface PartActsProps {
  /** Which part is on the screen, from 0; from the first there is no way back. */
  readonly at: number;
  readonly previous: string;
  readonly next: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Back and on through the parts of one page; the main button keeps its place and the focus. */
export function PartActs({ at, previous, next, onPrevious, onNext }: PartActsProps) {
  return (
    <ActRow>
      {at > 0 ? (
        <Button key="back" kind="second" aria-label={previous} onClick={onPrevious}>
          <Icon of={ArrowLeft} />
        </Button>
      ) : null}
      <Button key="on" onClick={onNext}>
        {next}
      </Button>
    </ActRow>
  );
}
