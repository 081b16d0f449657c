import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { HatChoice as Choice } from '#data/use-live.ts';
import { Chips } from '#ui/choice/chips.tsx';
import { Segments } from '#ui/choice/segments.tsx';

/** For a person with seats in several organisations: which one is scored now. */
export function HatChoice({ choice }: { readonly choice: Choice }) {
  const { hat, hats, choose } = choice;
  const Picker = hats.length > 3 ? Chips : Segments;
  return (
    <Picker
      legend={checklistWords.chooseHat}
      name="hat"
      value={hat?.participationId ?? null}
      onChange={choose}
      options={hats.map((one) => ({ value: one.participationId, label: one.organisationName }))}
    />
  );
}
