import { studyWords as words } from '#content/words/improvement/cycles.ts';
import { sexWords, valueText } from '#content/words/improvement/figures.ts';
import type { SharedMeasure } from '#domain/improvement/work-snapshot.ts';
import { gapOf, type Point } from '#domain/improvement/run-chart.ts';
import type { CycleRow } from '#domain/tables/cycle.ts';
import { Beside, BesideSide } from '#ui/figure/beside.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../improvement.module.css';
import { OwnText } from '../work/own-text.tsx';

interface GuessAndResultProps {
  readonly cycle: Pick<CycleRow, 'guess' | 'result_women' | 'result_men'>;
  /** Earliest point first. */
  readonly measures: readonly (Pick<SharedMeasure, 'people' | 'unit'> & {
    readonly points: readonly Point[];
  })[];
}

/** Equals: what one thought, and what it came to in numbers and in words. */
export function GuessAndResult({ cycle, measures }: GuessAndResultProps) {
  const { people } = measures[0] ?? { people: 'adults' as const };
  const names = sexWords[people];
  const results = [
    { name: names.women, text: cycle.result_women },
    { name: names.men, text: cycle.result_men },
  ].filter(({ text }) => text.trim() !== '');
  const measured = measuredGap(measures);
  return (
    <Beside>
      <BesideSide title={words.guessed}>
        {cycle.guess.trim() === '' ? <Soft>{words.noGuess}</Soft> : <OwnText text={cycle.guess} />}
      </BesideSide>
      <BesideSide title={words.happened}>
        {measured ? (
          <>
            <p className={css['big']}>{measured.size}</p>
            <Soft small>{words.gap(measured.unit, names.women, names.men)}</Soft>
          </>
        ) : null}
        {results.map(({ name, text }) => (
          <OwnText key={name} text={`${name}: ${text.trim()}`} />
        ))}
        {measured || results.length > 0 ? null : <Soft>{words.nothing}</Soft>}
      </BesideSide>
    </Beside>
  );
}

/** How far apart women and men were the last time that both were measured. */
function measuredGap([first]: GuessAndResultProps['measures']) {
  const gap = first?.points.map(gapOf).findLast((one) => one !== null);
  return first && gap ? { size: valueText(gap.size), unit: first.unit } : undefined;
}
