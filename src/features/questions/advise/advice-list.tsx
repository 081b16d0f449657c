import type { ReactNode } from 'react';
import { questionsWords as words } from '#content/words/questions/questions.ts';
import type { GroupSide } from '#data/questions/group-sides.ts';
import { saidAsAdvice, type ReadAdvice } from '#data/questions/list-advice.ts';
import { groupBy } from '#lib/group-by.ts';
import { SaidEntry } from '#parts/compare/said-entry.tsx';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../questions.module.css';

interface AdviceListProps {
  readonly advice: readonly ReadAdvice[];
  readonly sides: readonly GroupSide[];
  readonly isMentor: boolean;
  readonly isOver: boolean;
  /** Where a mentor writes more. */
  readonly way: ReactNode;
}

/** What the mentor says, under the statement it is about. */
export function AdviceList({ advice, sides, isMentor, isOver, way }: AdviceListProps) {
  if (advice.length === 0 && !way) return null;
  const signs = signsOf(sides);
  const signOf = (side: GroupSide | undefined) => side && signs[sides.indexOf(side)];
  const about = [...groupBy(advice, ({ statement }) => statement)];
  return (
    <Section title={isMentor ? words.ownAdvice : words.advice}>
      {about.map(([statement, all]) => (
        <Stack key={statement}>
          <h3 className={css['about']}>{statement}</h3>
          <Rows>
            {all.map((one) => (
              <SaidEntry
                key={one.row.id}
                said={saidAsAdvice(one)}
                sign={signOf(
                  sides.find(({ participationId: id }) => id === one.side?.participationId),
                )}
                isOver={isOver}
              />
            ))}
          </Rows>
        </Stack>
      ))}
      {way}
    </Section>
  );
}
