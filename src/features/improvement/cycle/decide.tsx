import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  cycleWords,
  decisionChoices,
  decisionWord,
  studyWords as words,
} from '#content/words/improvement/cycles.ts';
import { decideCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { decisions, type Decision } from '#domain/tables/cycle.ts';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import { useTiedStatement } from '../work/score-again.tsx';
import { focusOnce } from './cycle-text.tsx';
import type { OpenCycle } from './with-cycle.tsx';

/** Four ways on of equal weight; decided it stands as a fact that can be changed. */
export function Decide({ open }: { readonly open: OpenCycle }) {
  const { cycle, today } = open;
  const [isChanging, setChanging] = useState(false);
  // Taken back to its plan on one phone and decided about on another, it is decided about.
  if (cycle.started_on === null && cycle.decision === null) return null;
  if (cycle.decision === null || isChanging) return <Choices open={open} begin={isChanging} />;
  return (
    <Notice
      kind="calm"
      title={words.decided(decisionWord[cycle.decision], cycle.decided_on, today)}
      action={
        <Button kind="plain" onClick={() => setChanging(true)}>
          {words.changeDecision}
        </Button>
      }
    />
  );
}

interface ChoicesProps {
  readonly open: OpenCycle;
  /** Opened by a press: the focus comes here. */
  readonly begin: boolean;
}

function Choices({ open, begin }: ChoicesProps) {
  const { view, cycle } = open;
  const local = useLocal();
  const navigate = useNavigate();
  const why = useId();
  const [chosen, setChosen] = useState<Decision | null>(cycle.decision);
  const [hasFailed, setFailed] = useState(false);
  const off = reasonOff(cycle, chosen);
  const next = useNext(open, chosen);
  async function decide() {
    if (chosen === null || off !== undefined) return;
    try {
      if (!(await decideCycle(local, { scope: view.scope, id: cycle.id }, chosen)))
        return setFailed(true);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.work(view.work.id));
  }
  return (
    <Stack gap={4} width="write">
      <fieldset ref={begin ? focusOnce : undefined} tabIndex={-1} className={css['choices']}>
        <legend>{words.decide}</legend>
        {decisions.map((decision) => (
          <Choice
            key={decision}
            name="decision"
            value={decision}
            checked={chosen === decision}
            onChange={() => setChosen(decision)}
            label={
              <span className={css['choice']}>
                <b>{decisionChoices[decision].name}</b>
                <span className={css['means']}>{decisionChoices[decision].means}</span>
              </span>
            }
          />
        ))}
      </fieldset>
      <Stack gap={2}>
        <Button disabled={off !== undefined} aria-describedby={why} onClick={() => void decide()}>
          {chosen === null ? words.actNone : words.act(decisionWord[chosen])}
        </Button>
        <p id={why} className={css['hint']}>
          {hasFailed ? cycleWords.failed : (off ?? next)}
        </p>
      </Stack>
    </Stack>
  );
}

/** What comes of a choice: a new score is proposed only where there is a statement to score. */
function useNext({ hat, view, today }: OpenCycle, chosen: Decision | null): string {
  const tied = useTiedStatement({ hat, view, today });
  if (chosen === 'introduce' && tied) return words.nextScore;
  return chosen === null ? '' : words.next[chosen];
}

/** What one saw comes before what one decides; ended, what one learned is enough. */
function reasonOff(
  cycle: Pick<OpenCycle['cycle'], 'saw' | 'learned'>,
  chosen: Decision | null,
): string | undefined {
  const [saw, learned] = [cycle.saw.trim() !== '', cycle.learned.trim() !== ''];
  if (!saw && !learned) return chosen === 'end' ? words.offLearned : words.offSaw;
  if (!saw && chosen !== 'end') return words.offSaw;
  return chosen === null ? words.offChoice : undefined;
}
