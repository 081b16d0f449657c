import { outcomes } from '#content/course/outcomes.ts';
import { outcomeWords as words } from '#content/words/people/participation.ts';
import { fewestCounted } from '#domain/participation.ts';
import { Row, Rows } from '#ui/rows.tsx';
import { Section } from '#ui/section.tsx';
import css from './people.module.css';

/** What people say they know more about, in numbers that tell of nobody. */
export function OutcomeList({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  return (
    <Section title={words.title}>
      <p className={css['soft']}>{words.text(fewestCounted)}</p>
      <Rows>
        {outcomes.map(({ key, text }) => {
          const people = counts.get(key);
          return (
            <Row
              key={key}
              title={text.charAt(0).toUpperCase() + text.slice(1)}
              second={people === undefined ? words.few : words.count(people)}
            />
          );
        })}
      </Rows>
    </Section>
  );
}
