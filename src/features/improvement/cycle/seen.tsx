import { studyWords as words } from '#content/words/improvement/cycles.ts';
import { sexWords } from '#content/words/improvement/figures.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import { CycleText } from './cycle-text.tsx';
import type { OpenCycle } from './with-cycle.tsx';

/** What one saw, how it went for women and for men, and what one learned: two minutes. */
export function Seen({ open }: { readonly open: OpenCycle }) {
  const { work, measures } = open.view;
  const names = sexWords[measures[0]?.people ?? 'adults'];
  return (
    <Stack gap={4} width="write">
      <div className={css['quiet']}>
        <ButtonLink kind="plain" small to={workPaths.figures(work.id)}>
          {measures.length > 0 ? words.moreFigures : words.addFigures}
        </ButtonLink>
      </div>
      <CycleText open={open} field="saw" label={words.saw} hint={words.sawHint} />
      <Stack gap={2}>
        <h2 className={css['label']}>{words.results}</h2>
        <div className={css['pair']}>
          <CycleText open={open} field="result_women" label={words.resultOf(names.women)} />
          <CycleText open={open} field="result_men" label={words.resultOf(names.men)} />
        </div>
      </Stack>
      <CycleText open={open} field="learned" label={words.learned} hint={words.learnedHint} />
    </Stack>
  );
}
