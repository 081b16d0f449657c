import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { worksWords, workWords as words } from '#content/words/improvement/works.ts';
import { getWork, type WorkView } from '#data/improvement/get-work.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readTogether, useHat, useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { useClock } from '#parts/use-clock.ts';
import { workPaths } from '#ui/work-paths.ts';

export interface OpenWork {
  /** Of the organisation whose work it is. */
  readonly hat: Hat;
  readonly view: WorkView;
  readonly today: string;
}

/** The work an address names, in whichever of one's organisations; what is not there says so. */
export function WithWork({ children }: { readonly children: (open: OpenWork) => ReactNode }) {
  const { work: id = '' } = useParams();
  const { today } = useClock();
  const choice = useHat();
  const read = useLive(
    async (local) => {
      if (!choice) return undefined;
      return readTogether(local, async () => {
        for (const hat of choice.hats.filter(mayWrite)) {
          const view = await getWork(local, hat.participationId, id, today);
          if (view) return { hat, view, today };
        }
        return null;
      });
    },
    [id, choice, today],
  );
  return (
    <Ladder read={read} missing={<NoWork />}>
      {(open) => children(open)}
    </Ladder>
  );
}

/** Whoever has a seat in an organisation that takes part, not in its course alone. */
export function mayWrite(hat: Hat): boolean {
  return hat.kind !== 'mentor' && hat.role !== 'courseParticipant';
}

function NoWork() {
  return (
    <MissingRow
      drawing="bridge"
      title={words.missing}
      text={words.missingText}
      back={{ to: workPaths.works, label: worksWords.back }}
      way={{ to: workPaths.works, label: words.missingWay }}
    >
      <GoneTexts forms={['nyckeltal', 'siffror', 'klistrat']} />
    </MissingRow>
  );
}
