import { useState } from 'react';
import { testWords } from '#content/words/improvement/test-row.ts';
import { worksWords as words } from '#content/words/improvement/works.ts';
import { listWorks, type ListedWork } from '#data/improvement/list-works.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readTogether } from '#data/use-live.ts';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Block } from '#ui/message/block.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { WorkGroups } from './work-groups.tsx';

/** What waits first, then the works by how far they have come. */
export function WorksOf({ hat }: { readonly hat: Hat }) {
  const { today } = useClock();
  const [whose, setWhose] = useState<'all' | 'mine'>('all');
  const works = useLiveOfHat(
    hat,
    (local, { participationId }) =>
      readTogether(local, () => listWorks(local, participationId, today)),
    [today],
  );
  if (!works) return null;
  if (works.length === 0) {
    return (
      <Empty drawing="bridge" level={2} title={words.none}>
        <p>{words.noneText}</p>
      </Empty>
    );
  }
  const mine = works.filter(({ isMine }) => isMine);
  const shown = whose === 'mine' ? mine : works;
  return (
    <>
      <Waiting works={works} today={today} />
      <Segments
        legend={words.legend}
        hideLegend
        name="works"
        value={whose}
        onChange={setWhose}
        options={[
          { value: 'all', label: words.all(works.length) },
          { value: 'mine', label: words.mine(mine.length) },
        ]}
      />
      {shown.length === 0 ? (
        <Soft>{words.noneMine}</Soft>
      ) : (
        <WorkGroups works={shown} today={today} />
      )}
    </>
  );
}

/** The test that ended longest ago and nobody has told of, one's own first; else a decision. */
function Waiting({
  works,
  today,
}: {
  readonly works: readonly ListedWork[];
  readonly today: string;
}) {
  const of = (kind: 'see' | 'decide') => works.find(({ step }) => step?.kind === kind);
  const waiting = of('see') ?? of('decide');
  if (!waiting?.step) return null;
  const { work, step } = waiting;
  const isSeen = step.kind === 'decide';
  return (
    <Block
      small={<span dir="auto">{work.title}</span>}
      title={isSeen ? words.waiting.decide : testWords.saw(step.day, today)}
      action={
        <ButtonLink to={workPaths.study(work.id, step.cycle.id)}>
          {isSeen ? words.waiting.decideAct : words.waiting.act}
        </ButtonLink>
      }
    />
  );
}
