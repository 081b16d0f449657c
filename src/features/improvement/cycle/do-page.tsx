import { useState } from 'react';
import { useNavigate } from 'react-router';
import { cycleWords, doWords as words, planWords } from '#content/words/improvement/cycles.ts';
import { unstartCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { OwnText } from '../work/own-text.tsx';
import { CycleDay } from './cycle-day.tsx';
import { CycleHead } from './cycle-head.tsx';
import { WithCycle, type OpenCycle } from './with-cycle.tsx';

/** A test under way: how long, what was planned, and where to write: /forbattringar/:work/:cycle/gora. */
export function DoPage() {
  return <WithCycle>{(open) => <Do key={open.cycle.id} open={open} />}</WithCycle>;
}

function Do({ open }: { readonly open: OpenCycle }) {
  const { view, cycle, hat } = open;
  const { work } = view;
  const isPlanned = cycle.phase === 'plan';
  const isOver = cycle.phase !== 'plan' && cycle.phase !== 'do';
  return (
    <Screen
      kind="task"
      title={`${words.title}, ${cycleWords.of(work.title, cycle.number)}`}
      back={{ to: workPaths.work(work.id), label: cycleWords.back }}
      act={
        <ActRow>
          {isPlanned ? (
            <ButtonLink to={workPaths.plan(work.id, cycle.id)}>{words.toPlan}</ButtonLink>
          ) : (
            <ButtonLink to={workPaths.study(work.id, cycle.id)}>
              {isOver ? words.studyNow : words.study}
            </ButtonLink>
          )}
        </ActRow>
      }
    >
      <CycleHead open={open} title={words.title} />
      <TimeLeft open={open} />
      {cycle.decision === null ? (
        <CycleDay open={open} field="ends_on" label={words.ends} hint={words.endsHint} />
      ) : null}
      <Planned open={open} />
      <Rows>
        <Row to={workPaths.figures(work.id)} title={words.figures} second={words.figuresSecond} />
      </Rows>
      <StateMark kind="organisation">{cycleWords.readers(hat.organisationName)}</StateMark>
      {cycle.phase === 'do' ? <Unstart open={open} /> : null}
    </Screen>
  );
}

type OfOpen = { readonly open: OpenCycle };

function TimeLeft({ open: { cycle, today } }: OfOpen) {
  const { ends_on: end, phase } = cycle;
  if (phase !== 'do') return <p>{phase === 'plan' ? words.notBegun : words.over}</p>;
  if (end === null) return <p>{words.open}</p>;
  return (
    <Stack gap={1}>
      <p>{`${words.until(end)} ${words.left(daysBetween(today, end))}`}</p>
      <Soft small>{words.asks}</Soft>
    </Stack>
  );
}

/** What was planned and guessed, to hold the test against. */
function Planned({ open: { cycle, view } }: OfOpen) {
  return (
    <>
      <Section title={words.plan}>
        <Stack gap={2}>
          {cycle.what.trim() === '' ? null : <OwnText text={cycle.what} />}
          <Soft>
            <span dir="auto">
              {[planWords.span(cycle.started_on, cycle.ends_on), cycle.place.trim()]
                .filter(Boolean)
                .join(', ')}
            </span>
          </Soft>
          {cycle.how_known.trim() === '' ? null : <OwnText text={cycle.how_known} />}
          <div>
            <ButtonLink kind="plain" small to={workPaths.plan(view.work.id, cycle.id)}>
              {words.changePlan}
            </ButtonLink>
          </div>
        </Stack>
      </Section>
      {cycle.guess.trim() === '' ? null : (
        <Section title={words.guess}>
          <OwnText text={cycle.guess} />
        </Section>
      )}
    </>
  );
}

/** Begun by mistake, it is planned again; nothing that is written goes away. */
function Unstart({ open: { view, cycle } }: OfOpen) {
  const local = useLocal();
  const navigate = useNavigate();
  const [hasFailed, setFailed] = useState(false);
  async function unstart() {
    try {
      await unstartCycle(local, { scope: view.scope, id: cycle.id });
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.plan(view.work.id, cycle.id), { replace: true });
  }
  return (
    <div>
      <Button kind="plain" onClick={() => void unstart()}>
        {words.unstart}
      </Button>
      <output>{hasFailed ? cycleWords.failed : ''}</output>
    </div>
  );
}
