import { Check, RefreshCw, Shuffle, Square } from 'lucide';
import type { ReactNode } from 'react';
import { decisionWord, spanWords } from '#content/words/improvement/cycles.ts';
import { workWords as words } from '#content/words/improvement/works.ts';
import type { Numbered } from '#domain/improvement/work-state.ts';
import type { CycleRow, Decision } from '#domain/tables/cycle.ts';
import { Ramp, RampStep } from '#ui/figure/ramp.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';

type RampCycle = Numbered<
  Pick<
    CycleRow,
    | 'what'
    | 'place'
    | 'starts_on'
    | 'started_on'
    | 'ends_on'
    | 'learned'
    | 'decision'
    | 'decided_on'
  >
>;

/** The tests of a work as steps upward; a step not taken yet is drawn only where one is to come. */
export function WorkRamp({ open: { view, today } }: { readonly open: OpenWork }) {
  const { work, cycles, state } = view;
  if (cycles.length === 0) return null;
  const last = cycles.at(-1);
  const isToCome = last !== undefined && state !== 'introduced' && state !== 'ended';
  return (
    <Section title={words.ramp}>
      <Ramp>
        {isToCome ? (
          <RampStep
            title={words.step(cycles.length + 1, words.coming)}
            state="coming"
            below={cycles.length}
          >
            {last.phase === 'decided' ? null : <Soft small>{words.comingText(last.number)}</Soft>}
          </RampStep>
        ) : null}
        {cycles.toReversed().map((cycle) => (
          <TestStep key={cycle.id} cycle={cycle} today={today} to={wayTo(work.id, cycle)} />
        ))}
      </Ramp>
    </Section>
  );
}

function wayTo(work: string, { id, phase }: Numbered<CycleRow>): string {
  if (phase === 'plan') return workPaths.plan(work, id);
  return phase === 'do' ? workPaths.run(work, id) : workPaths.study(work, id);
}

interface TestStepProps {
  readonly cycle: RampCycle;
  readonly today: string;
  /** Where it is written; it is only read otherwise. */
  readonly to?: string | undefined;
  /** What more is read of it here. */
  readonly children?: ReactNode;
}

/** One test: what, when and where, what was decided and what was learned. */
export function TestStep({ cycle, today, to, children }: TestStepProps) {
  const { number, phase, decision } = cycle;
  const name = words.step(number, cycle.what.trim() || words.unnamed);
  const learned = cycle.learned.trim();
  return (
    <RampStep
      title={<span dir="auto">{to === undefined ? name : <Link to={to}>{name}</Link>}</span>}
      state={phase === 'decided' ? 'done' : 'now'}
      below={number - 1}
    >
      <Soft small>
        <span dir="auto">{whenAndWhere(cycle, today)}</span>
      </Soft>
      {decision === null ? (
        <StateMark kind="late">{waits[phase === 'decided' ? 'act' : phase]}</StateMark>
      ) : (
        <p className={css['decided']}>
          <Icon of={decisionIcon[decision]} small />
          <span>{words.decided(decisionWord[decision])}</span>
        </p>
      )}
      {learned === '' ? null : (
        <p className={css['learned']} dir="auto">
          {learned}
        </p>
      )}
      {children}
    </RampStep>
  );
}

const waits = {
  plan: words.isPlanned,
  do: words.isRunning,
  study: words.waitsForSaw,
  act: words.waitsForDecision,
} as const;

const decisionIcon = {
  introduce: Check,
  adapt: RefreshCw,
  tryOther: Shuffle,
  end: Square,
} as const satisfies Record<Decision, typeof Check>;

function whenAndWhere(cycle: RampCycle, today: string): string {
  return [spanWords(cycle, today), cycle.place.trim()].filter(Boolean).join(', ');
}
