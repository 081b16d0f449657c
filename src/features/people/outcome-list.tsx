import { outcomes } from '#content/course/outcomes.ts';
import { outcomeWords as words } from '#content/words/people/participation.ts';
import { fewestCounted } from '#domain/participation.ts';
import { capital } from '#lib/letter-case.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';

/** What people say they know more about, in numbers that tell of nobody. */
export function OutcomeList({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  return (
    <Section title={words.title}>
      <Soft small>{words.text(fewestCounted)}</Soft>
      <Rows>
        {outcomes.map(({ key, text }) => {
          const people = counts.get(key);
          return (
            <Row
              key={key}
              title={capital(text)}
              second={people === undefined ? words.few : words.count(people)}
            />
          );
        })}
      </Rows>
    </Section>
  );
}
