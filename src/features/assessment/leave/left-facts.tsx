import { leaveWords as words } from '#content/words/assessment/leave.ts';
import { formatMoment } from '#content/words/format.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { countScored } from '#domain/assessment/self-assessment.ts';
import type { SelfAssessmentRow } from '#domain/tables/self-assessment.ts';
import { Section } from '#ui/screen/section.tsx';
import css from '../joint.module.css';

interface LeftFactsProps {
  readonly assessment: Assessment;
  readonly mine: SelfAssessmentRow;
}

/** When, by whom, how much, for whom. */
export function LeftFacts({ assessment, mine }: LeftFactsProps) {
  const now = useLocal().now();
  const { statements, people } = assessment;
  const [me, ...others] = people;
  const scored = countScored(mine.answers);
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.facts.at, [formatMoment(mine.left_at, now)]],
    [words.facts.by, me ? [words.person(me.name, me.role)] : []],
    [words.facts.scored, [words.scored(scored, statements.length)]],
    [words.facts.readers, others.map((one) => words.person(one.name, one.role))],
    [words.facts.code, [words.code(mine.id)]],
  ];
  return (
    <Section title={words.receipt}>
      <dl className={css['facts']}>
        {facts
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <div key={name} className={css['fact']}>
              <dt>{name}</dt>
              <dd>
                {values.map((value) => (
                  <div key={value} dir="auto">
                    {value}
                  </div>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
