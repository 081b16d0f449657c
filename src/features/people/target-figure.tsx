import { participationWords as words } from '#content/words/people/participation.ts';
import { courseTarget, type ParticipationCount } from '#domain/participation.ts';
import { Section } from '#ui/screen/section.tsx';
import { TargetBars } from '#ui/figure/target-bars.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './people.module.css';

/** Finished against the programme's span, with those on their way behind. */
export function TargetFigure({ count }: { readonly count: ParticipationCount }) {
  const { finished, started, finishedAlone, finishedInGroup, present } = count;
  const left = courseTarget.from - finished;
  return (
    <Section title={words.target}>
      <TargetBars
        {...courseTarget}
        bars={[{ key: 'all', label: '', value: finished, more: started }]}
        alt={() => words.targetAlt(finished, started)}
      />
      <dl className={css['figures']}>
        <Figure name={words.finished} value={finished} />
        <Figure name={words.started} value={started} />
        <Figure name={words.invited} value={count.invited} />
      </dl>
      <p>{left > 0 ? words.left(left) : words.reached}</p>
      {finished > 0 ? <p>{words.ways(finishedAlone, finishedInGroup)}</p> : null}
      {present > 0 ? <p>{words.present(present)}</p> : null}
      <Soft small>{words.seen}</Soft>
    </Section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
