import { useParams } from 'react-router';
import {
  stateWord,
  sharedWorkWords as words,
  worksWords,
  workWords,
} from '#content/words/improvement/works.ts';
import { getSharedWork, type SharedWork } from '#data/improvement/list-shared-works.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readTogether, useHat, useLive } from '#data/use-live.ts';
import { phaseOf } from '#domain/improvement/work-state.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { Ramp } from '#ui/figure/ramp.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Glyph } from '#ui/sign/glyph.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { readSeries } from '../figures/read-series.ts';
import { SeriesView } from '../figures/series.tsx';
import css from '../improvement.module.css';
import { stateGlyph } from '../state-glyph.ts';
import { goalRows, tiedRows } from '../work/belongs.tsx';
import { OwnText } from '../work/own-text.tsx';
import { useStatements } from '../work/score-again.tsx';
import { TestStep } from '../work/work-ramp.tsx';
import { SharedTest } from './shared-test.tsx';

const back = { to: workPaths.works, label: worksWords.back };

/** A work as an organisation of the group has shared it, to read: /forbattringar/delat/:shared. */
export function SharedWorkPage() {
  const { shared: id = '' } = useParams();
  const choice = useHat();
  const read = useLive(
    async (local) => {
      if (!choice) return undefined;
      return readTogether(local, async () => {
        for (const hat of choice.hats.filter(({ role }) => role !== 'courseParticipant')) {
          const shared = await getSharedWork(local, hat.groupId, id);
          if (shared) return { hat, shared };
        }
        return null;
      });
    },
    [id, choice],
  );
  return (
    <Ladder
      read={read}
      missing={
        <MissingRow
          drawing="windows"
          title={words.missing}
          text={words.missingText}
          back={back}
          way={{ to: workPaths.works, label: workWords.missingWay }}
        />
      }
    >
      {({ hat, shared }) => <Shared key={shared.id} hat={hat} shared={shared} />}
    </Ladder>
  );
}

interface SharedProps {
  readonly hat: Hat;
  readonly shared: SharedWork;
}

function Shared({ hat, shared }: SharedProps) {
  const { snapshot, organisation, sharedAt } = shared;
  const { work, state } = snapshot;
  return (
    <Screen kind="inner" title={work.title} back={back}>
      <Stack gap={2}>
        <p className={css['stage']}>
          <Glyph of={stateGlyph[state]} />
          <span className={css['label']}>{stateWord[state]}</span>
        </p>
        <h1 dir="auto">{work.title}</h1>
        <Soft>
          <span dir="auto">
            {[work.operation.trim(), words.from(organisation, dayOf(sharedAt))]
              .filter(Boolean)
              .join('. ')}
          </span>
        </Soft>
      </Stack>
      <Texts work={work} />
      <Tests snapshot={snapshot} />
      <Figures snapshot={snapshot} />
      <Tied hat={hat} work={work} day={dayOf(sharedAt)} />
    </Screen>
  );
}

type OfSnapshot = { readonly snapshot: SharedWork['snapshot'] };
type OfWork = { readonly work: SharedWork['snapshot']['work'] };

function Texts({ work }: OfWork) {
  return [
    { title: workWords.problem, text: work.problem },
    { title: workWords.causes, text: work.causes },
    { title: workWords.idea, text: work.idea },
    { title: workWords.whoNotices, text: work.who_notices },
    { title: workWords.lesson, text: work.lesson_learned },
    { title: workWords.spread, text: work.dissemination },
  ]
    .filter(({ text }) => text.trim() !== '')
    .map(({ title, text }) => (
      <Section key={title} title={title}>
        <OwnText text={text} />
      </Section>
    ));
}

/** As they stood when it was shared: today says nothing of a copy. */
function Tests({ snapshot: { cycles } }: OfSnapshot) {
  if (cycles.length === 0) return null;
  const steps = cycles.map((cycle, at) => ({
    ...cycle,
    number: at + 1,
    phase: phaseOf(cycle, ''),
  }));
  return (
    <Section title={workWords.ramp}>
      <Ramp>
        {steps.toReversed().map((cycle) => (
          <TestStep key={cycle.number} cycle={cycle}>
            <SharedTest cycle={cycle} />
          </TestStep>
        ))}
      </Ramp>
    </Section>
  );
}

function Figures({ snapshot: { cycles, measures } }: OfSnapshot) {
  const tests = cycles.map((cycle, at) => ({ ...cycle, number: at + 1 }));
  return measures
    .filter(({ values }) => values.length > 0)
    .map((measure, at) => (
      <Section key={at} title={<span dir="auto">{measure.title}</span>}>
        <SeriesView series={readSeries(measure, measure.values, tests)} name={`shared-${at}`} />
      </Section>
    ));
}

function Tied({ hat, work, day }: OfWork & { readonly hat: Hat; readonly day: string }) {
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
