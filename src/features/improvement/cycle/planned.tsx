import { doWords as words, spanWords } from '#content/words/improvement/cycles.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import { OwnText } from '../work/own-text.tsx';
import type { OpenCycle } from './with-cycle.tsx';

/** What was planned and guessed, to hold the test against. */
export function Planned({ open: { cycle, view, today } }: { readonly open: OpenCycle }) {
  return (
    <>
      <Section title={words.plan}>
        <Stack gap={2}>
          {cycle.what.trim() === '' ? null : <OwnText text={cycle.what} />}
          <Soft>
            <span dir="auto">
              {[spanWords(cycle, today), cycle.place.trim()].filter(Boolean).join(', ')}
            </span>
          </Soft>
          {cycle.how_known.trim() === '' ? null : <OwnText text={cycle.how_known} />}
          <div className={css['quiet']}>
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
