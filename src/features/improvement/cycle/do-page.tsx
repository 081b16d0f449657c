import { cycleWords, doWords as words, planWords } from '#content/words/improvement/cycles.ts';
import { isTurned, mayUnstart } from '#domain/improvement/work-state.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { CycleDay } from './cycle-day.tsx';
import { CycleHead } from './cycle-head.tsx';
import { Planned } from './planned.tsx';
import { isOver, TimeLeft } from './time-left.tsx';
import { Unstart } from './unstart.tsx';
import { WithCycle, type OpenCycle } from './with-cycle.tsx';

/** A test under way: how long, what was planned, and where to write: /forbattringar/:work/:cycle/gora. */
export function DoPage() {
  return <WithCycle>{(open) => <Do key={open.cycle.id} open={open} />}</WithCycle>;
}

function Do({ open }: { readonly open: OpenCycle }) {
  const { view, cycle, hat } = open;
  const { work } = view;
  const isPlanned = cycle.phase === 'plan';
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
              {isOver(cycle) ? words.studyNow : words.study}
            </ButtonLink>
          )}
        </ActRow>
      }
    >
      <CycleHead open={open} title={words.title} />
      <TimeLeft open={open} />
      {cycle.decision === null ? (
        <CycleDay
          open={open}
          field="ends_on"
          label={words.ends}
          hint={words.endsHint}
          error={isTurned(cycle) ? planWords.order : undefined}
        />
      ) : null}
      <Planned open={open} />
      <Rows>
        <Row to={workPaths.figures(work.id)} title={words.figures} second={words.figuresSecond} />
      </Rows>
      <StateMark kind="organisation">{cycleWords.readers(hat.organisationName)}</StateMark>
      {mayUnstart(cycle) ? <Unstart open={open} /> : null}
    </Screen>
  );
}
