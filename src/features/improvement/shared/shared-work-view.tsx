import {
  sharedWorkWords as words,
  worksWords,
  workWords,
} from '#content/words/improvement/works.ts';
import type { SharedWork } from '#data/improvement/list-shared-works.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useClock } from '#parts/use-clock.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { StateLine } from '../state-line.tsx';
import { goalRows, tiedRows } from '../work/belongs.tsx';
import { useStatements } from '../work/score-again.tsx';
import { SharedFigures, SharedTests, SharedTexts } from './shared-parts.tsx';

const back = { to: workPaths.works, label: worksWords.back };

interface SharedProps {
  readonly hat: Hat;
  readonly shared: SharedWork;
}

/** All of the copy and nothing else. */
export function SharedWorkView({ hat, shared }: SharedProps) {
  const { snapshot, organisation, sharedAt } = shared;
  const { work, state } = snapshot;
  const { today } = useClock();
  const day = dayOf(sharedAt);
  return (
    <Screen kind="inner" title={work.title} back={back}>
      <Stack gap={2}>
        <StateLine state={state} />
        <h1 dir="auto">{work.title}</h1>
        <Soft>
          <span dir="auto">
            {[work.operation.trim(), words.from(organisation, day, today)]
              .filter(Boolean)
              .join('. ')}
          </span>
        </Soft>
      </Stack>
      <SharedTexts work={work} />
      <SharedTests snapshot={snapshot} day={day} today={today} />
      <SharedFigures snapshot={snapshot} />
      <Tied hat={hat} work={work} day={day} />
    </Screen>
  );
}

function Tied({
  hat,
  work,
  day,
}: {
  readonly work: SharedWork['snapshot']['work'];
  readonly hat: Hat;
  readonly day: string;
}) {
  const statements = useStatements(hat, day);
  if (!statements) return null;
  const rows = [...tiedRows(work, statements), ...goalRows(work)];
  if (rows.length === 0) return null;
  return (
    <Section title={workWords.belongs}>
      <Rows>{rows}</Rows>
    </Section>
  );
}
