import { Lightbulb } from 'lucide';
import { useState } from 'react';
import type { Practice } from '#content/course/figure-model.ts';
import { figureWords } from '#content/words/course/course.ts';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { useLocal } from '#data/use-live.ts';
import { latestChoice } from '#domain/course/course-work.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Score } from '#ui/choice/score.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotSaved } from '../not-saved.tsx';
import { useCourseRecord } from '../use-course.ts';
import { useSaves } from '../use-saves.ts';
import css from './practice.module.css';

/** Score one statement for an invented organisation. What one chose last is there when one comes back. */
export function PracticeFigure({ figure }: { readonly figure: Practice }) {
  const local = useLocal();
  const record = useCourseRecord();
  const { failed, save } = useSaves();
  const [picked, setPicked] = useState<number>();
  const stored = latestChoice(figure.key, record?.attempts ?? []);
  const step = figure.steps.find((one) => one.score === (picked ?? Number(stored)));
  const isReasonable = step?.score === figure.reasonable;

  function choose(score: number | null) {
    // Pressing the chosen one again changes nothing here: there is always an answer to read.
    if (score === null) return;
    setPicked(score);
    const correct = score === figure.reasonable;
    save(saveCheckAttempt(local, { check: figure.key, choice: String(score), correct }));
  }
  return (
    <div className={css['practice']}>
      <section className={css['story']} aria-label={figure.organisation}>
        <p className={css['name']}>{figure.organisation}</p>
        <p>{figure.story}</p>
      </section>
      <Score
        legend={figure.statement}
        name={figure.key}
        value={step?.score ?? null}
        onChange={choose}
        steps={figure.steps}
        disabled={record === undefined}
      />
      {step ? (
        <Notice
          kind={isReasonable ? 'calm' : 'waiting'}
          icon={isReasonable ? undefined : <Icon of={Lightbulb} />}
          title={isReasonable ? figureWords.reasonable : figureWords.lookAgain}
          live
        >
          {step.answer}
        </Notice>
      ) : null}
      <Stack gap={1}>
        <p className={css['name']}>{figureWords.signOfTop}</p>
        <p>{figure.signOfTop}</p>
      </Stack>
      <Soft small>{figureWords.practiceHint}</Soft>
      {failed ? <NotSaved /> : null}
    </div>
  );
}
