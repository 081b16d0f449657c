import { homeWords } from '#content/words/home/home.ts';
import { getRound } from '#data/meetings/get-round.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { Section } from '#ui/screen/section.tsx';
import css from './home.module.css';
import { RoundFoot } from './round-foot.tsx';

/** Along the foot where there is room; on a phone the round has its own page. */
export function HomeFoot({ hat }: { readonly hat: Hat }) {
  const round = useLive((local) => getRound(local, hat), [hat.participationId]);
  if (!round || round.steps.length === 0) return null;
  return (
    <div className={css['foot']}>
      <Section title={homeWords.round}>
        <RoundFoot steps={round.steps} />
      </Section>
    </div>
  );
}
