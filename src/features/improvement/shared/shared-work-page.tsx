import { useParams } from 'react-router';
import {
  sharedWorkWords as words,
  worksWords,
  workWords,
} from '#content/words/improvement/works.ts';
import { getSharedWork } from '#data/improvement/list-shared-works.ts';
import { readTogether, useHat, useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { SharedWorkView } from './shared-work-view.tsx';

const back = { to: workPaths.works, label: worksWords.back };

/** A work as an organisation of the group has shared it, to read: /forbattringar/delat/:shared. */
export function SharedWorkPage() {
  const { shared: id = '' } = useParams();
  const choice = useHat();
  const read = useLive(
    async (local) => {
      if (!choice) return undefined;
      return readTogether(local, async () => {
        for (const hat of choice.hats.filter(({ role }) => role !== 'courseParticipant')) {
          const shared = await getSharedWork(local, hat.groupId, id);
          if (shared) return { hat, shared };
        }
        return null;
      });
    },
    [id, choice],
  );
  return (
    <Ladder
      read={read}
      missing={
        <MissingRow
          drawing="windows"
          title={words.missing}
          text={words.missingText}
          back={back}
          way={{ to: workPaths.works, label: workWords.missingWay }}
        />
      }
    >
      {({ hat, shared }) => <SharedWorkView key={shared.id} hat={hat} shared={shared} />}
    </Ladder>
  );
}
