import { periodText, seriesWords as words } from '#content/words/improvement/figures.ts';
import { fewestPoints, type RunOfOne } from '#domain/improvement/run-chart.ts';
import { Soft } from '#ui/text/soft.tsx';
import type { Series } from './read-series.ts';

/** Of whom what may be said, and nothing else; then where the numbers come from. */
export function SeriesSaid({ series }: { readonly series: Series }) {
  const { chart, names, measure } = series;
  const { gap, points } = chart;
  const last = points.at(-1);
  return (
    <>
      {patternsSaid(series).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {gap ? (
        <p>{words.gapMoved(gap.first, gap.last, { ...names, unit: measure.unit.trim() })}</p>
      ) : null}
      <Soft small>
        <span dir="auto">
          {words.facts({
            source: measure.source,
            people: words.people(
              { count: measure.women_count, name: names.women },
              { count: measure.men_count, name: names.men },
            ),
            last: last ? periodText(last.period) : null,
          })}
        </span>
      </Soft>
    </>
  );
}

interface Named {
  readonly name: string;
  readonly of: RunOfOne | null;
}

function patternsSaid({ chart, names, isSplit }: Series): readonly string[] {
  if (chart.kind === 'mixed') return isSplit ? [words.mixed] : [words.mixed, words.notSplit];
  if (!isSplit) return [words.notSplit];
  const both: readonly Named[] = [
    { name: names.women, of: chart.women },
    { name: names.men, of: chart.men },
  ];
  const namesOf = (pattern: 'tooFew' | null) =>
    both.flatMap(({ name, of }) => (of?.pattern === pattern ? [name] : []));
  const [tooFew, without] = [namesOf('tooFew'), namesOf(null)];
  const isOfAll = both.every(({ of }) => of === null || of.pattern === 'tooFew');
  return [
    ...both.flatMap(({ name, of }) =>
      of?.pattern && of.pattern !== 'tooFew' ? [words.pattern(name, of.pattern)] : [],
    ),
    ...(without.length > 0 ? [words.noPattern(without)] : []),
    ...(isOfAll ? [words.tooFew(fewestPoints)] : tooFew.map(words.tooFewOf)),
    ...both.flatMap(({ name, of }) => (of === null ? [words.noneOf(name)] : [])),
  ];
}
