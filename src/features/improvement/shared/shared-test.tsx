import { planWords, studyWords as words } from '#content/words/improvement/cycles.ts';
import { sexWords } from '#content/words/improvement/figures.ts';
import type { SharedCycle } from '#domain/improvement/work-snapshot.ts';
import type { MeasuredPeople } from '#domain/tables/measure.ts';
import css from '../improvement.module.css';

/** What was asked and answered in one test, where it is only read. */
export function SharedTest({
  cycle,
  people,
}: {
  readonly cycle: SharedCycle;
  readonly people: MeasuredPeople;
}) {
  const names = sexWords[people];
  const said = [
    { asked: planWords.ask.how_known, text: cycle.how_known },
    { asked: words.guessed, text: cycle.guess },
    { asked: words.saw, text: cycle.saw },
    { asked: words.resultOf(names.women), text: cycle.result_women },
    { asked: words.resultOf(names.men), text: cycle.result_men },
  ].filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return null;
  return (
    <dl className={css['said']}>
      {said.map(({ asked, text }) => (
        <div key={asked}>
          <dt>{asked}</dt>
          <dd dir="auto">{text.trim()}</dd>
        </div>
      ))}
    </dl>
  );
}
