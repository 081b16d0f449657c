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
import type { OpenCycle } from './with-cycle.tsx';

/** Four ways on of equal weight; decided it stands as a fact that can be changed. */
export function Decide({ open }: { readonly open: OpenCycle }) {
  const { cycle } = open;
  const [isChanging, setChanging] = useState(false);
  if (cycle.started_on === null) return null;
  if (cycle.decision === null || isChanging) return <Choices open={open} />;
  return (
    <Notice
      kind="calm"
      title={words.decided(decisionWord[cycle.decision], cycle.decided_on)}
      action={
        <Button kind="plain" onClick={() => setChanging(true)}>
          {words.changeDecision}
        </Button>
      }
    />
  );
}

function Choices({ open: { view, cycle } }: { readonly open: OpenCycle }) {
  const local = useLocal();
  const navigate = useNavigate();
  const why = useId();
  const [chosen, setChosen] = useState<Decision | null>(cycle.decision);
  const [hasFailed, setFailed] = useState(false);
  const off = reasonOff(cycle, chosen);
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
      <fieldset className={css['choices']}>
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
          {hasFailed ? cycleWords.failed : (off ?? (chosen === null ? '' : words.next[chosen]))}
        </p>
      </Stack>
    </Stack>
  );
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
