import { Fragment } from 'react';
import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import { listStranded } from '#data/occasions/list-stranded.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Sheet } from './sheet.tsx';

interface StrandedScoresProps {
  readonly hat: Hat;
  /** At this occasion alone. */
  readonly only?: string | undefined;
}

/** What was begun or scored where there is no occasion any longer: to read. */
export function StrandedScores({ hat, only }: StrandedScoresProps) {
  const all = useLiveOfHat(hat, listStranded) ?? [];
  const stranded = all.filter(({ occasionId }) => only === undefined || occasionId === only);
  return (
    <>
      <GoneTexts forms={['tillfalle']} />
      {stranded.map(({ occasionId, sheet }) => (
        <Fragment key={occasionId}>
          <Section title={words.stranded}>
            <Soft>{words.strandedText}</Soft>
          </Section>
          <Sheet sheet={sheet} />
        </Fragment>
      ))}
    </>
  );
}
