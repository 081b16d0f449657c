import { useRef } from 'react';
import { capital } from '#lib/letter-case.ts';
import { endedWord } from '#content/words/improvement/test-row.ts';
import { workWords, worksWords } from '#content/words/improvement/works.ts';
import { questionsLeft } from '#domain/improvement/questions-left.ts';
import { startFault } from '#domain/improvement/work-state.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import type { OpenWork } from '../with-work.tsx';
import { NextTest, QuietNextTest } from './next-test.tsx';
import { ScoreAgain } from './score-again.tsx';
import { TakeUp } from './take-up.tsx';

const words = workWords.block;

interface WorkBlockProps {
  readonly open: OpenWork;
}

/** The next thing to do with a work; taken up again it has the focus of the button that was pressed. */
export function WorkBlock({ open }: WorkBlockProps) {
  const box = useRef<HTMLDivElement>(null);
  const takeFocus = () => box.current?.focus({ preventScroll: true });
  return (
    <div ref={box} tabIndex={-1}>
      <Stack gap={6}>
        {open.view.state === 'ended' ? (
          <TakeUp open={open} onTakenUp={takeFocus} />
        ) : (
          <NextThing open={open} />
        )}
      </Stack>
    </div>
  );
}

/** Introduced it is the quiet way on. */
function NextThing({ open }: WorkBlockProps) {
  const { state, step, cycles } = open.view;
  if (state === 'introduced') {
    return (
      <>
        <ScoreAgain open={open} />
        <QuietNextTest open={open} lead={words.introduced} />
      </>
    );
  }
  if (step?.kind === 'see' || step?.kind === 'decide') return <Study open={open} />;
  const going =
    cycles.find(({ phase }) => phase === 'plan') ?? cycles.find(({ phase }) => phase === 'do');
  if (!going || step?.kind === 'plan') return <NextTest open={open} />;
  return going.phase === 'plan' ? <Planned open={open} /> : <Running open={open} />;
}

/** A test is over, or what one saw is written and nothing decided. */
function Study({ open: { view, today } }: { readonly open: OpenWork }) {
  const { work, step } = view;
  if (!step) return null;
  const to = workPaths.study(work.id, step.cycle.id);
  const isOver = step.day !== '' && step.day < today;
  const small = isOver
    ? words.small(step.cycle.number, endedWord(step.day, today))
    : capital(worksWords.nth(step.cycle.number));
  if (step.kind === 'decide') {
    return (
      <Block
        small={small}
        title={words.decide}
        action={<ButtonLink to={to}>{words.decideAct}</ButtonLink>}
      >
        <p>{words.decideText}</p>
      </Block>
    );
  }
  return (
    <Block small={small} title={words.saw} action={<ButtonLink to={to}>{words.sawAct}</ButtonLink>}>
      <p>{words.sawText}</p>
    </Block>
  );
}

function Planned({ open: { view } }: { readonly open: OpenWork }) {
  const { work, cycles } = view;
  const plan = cycles.find(({ phase }) => phase === 'plan');
  if (!plan) return null;
  const left = questionsLeft(plan).length;
  const mayBegin = startFault(plan) === null;
  return (
    <Block
      small={capital(worksWords.nth(plan.number))}
      title={left === 0 ? words.ready : words.plan(left)}
      action={
        <ButtonLink to={workPaths.plan(work.id, plan.id)}>
          {mayBegin ? words.readyAct : words.planAct}
        </ButtonLink>
      }
    >
      {mayBegin ? <p>{left === 0 ? words.readyText : words.mayBegin}</p> : null}
    </Block>
  );
}

function Running({ open: { view, today } }: { readonly open: OpenWork }) {
  const { work, cycles } = view;
  const test = cycles.find(({ phase }) => phase === 'do');
  if (!test) return null;
  return (
    <Block
      title={words.running(test.number)}
      action={<ButtonLink to={workPaths.run(work.id, test.id)}>{words.runningAct}</ButtonLink>}
    >
      <p>{test.ends_on === null ? words.runningOpen : words.runningUntil(test.ends_on, today)}</p>
    </Block>
  );
}
