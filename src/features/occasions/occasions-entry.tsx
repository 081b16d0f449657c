import { occasionEntryWords as words } from '#content/words/occasions/occasions.ts';
import { listOccasions, type OccasionList } from '#data/occasions/list-occasions.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { occasionTime } from '#domain/occasion.ts';
import { nextOccasion } from '#domain/occasions-around.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** From the checklist: when one scores. */
export function OccasionsEntry({ hat }: { readonly hat: Hat }) {
  const list = useLiveOfHat(hat, listOccasions);
  if (!list) return null;
  return (
    <Section title={words.section}>
      <Rows>
        <Row to={paths.occasions(hat.participationId)} title={words.all} second={lineOf(list)} />
      </Rows>
    </Section>
  );
}

function lineOf({ occasions, today }: OccasionList): string {
  const all = occasions.map(({ occasion }) => occasion);
  const open = all.filter((one) => occasionTime(one, today) === 'open');
  const [first] = open;
  if (first && open.length === 1) return words.one(first.title, first.closes_on, today);
  if (first) return words.several(open.map(({ title }) => title));
  const next = nextOccasion(all, today);
  return next ? words.next(next.title, next.opens_on, today) : words.none;
}
