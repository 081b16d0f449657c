import type { HatChoice as Choice } from '#data/use-live.ts';
import { Chips } from '#ui/choice/chips.tsx';
import { Segments } from '#ui/choice/segments.tsx';

interface HatChoiceProps {
  readonly legend: string;
  readonly choice: Choice;
}

/** For a person with seats in several organisations: which one she acts for now. */
export function HatChoice({ legend, choice: { hat, hats, choose } }: HatChoiceProps) {
  const Picker = hats.length > 3 ? Chips : Segments;
  return (
    <Picker
      legend={legend}
      name="hat"
      value={hat?.participationId ?? null}
      onChange={choose}
      options={hats.map((one) => ({ value: one.participationId, label: one.organisationName }))}
    />
  );
}
