import { useParams } from 'react-router';
import { syncPageWords } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { lostWords as words } from '#content/words/waiting/restored.ts';
import { listLostPlaces } from '#data/waiting/list-lost-places.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { LostPlaceView } from './lost-place.tsx';

const back = { to: paths.sync, label: actWord.back };

/** No longer allowed: what one wrote there and never got through, whole, and what to do with it. */
export function LostAccessPage() {
  const { scope } = useParams();
  const places = useLive(listLostPlaces);
  const place = places && (places.find((one) => one.scope === scope) ?? null);
  return (
    <Ladder
      read={place}
      missing={
        <Missing
          title={words.doneTitle}
          text={words.doneText}
          drawing="windows"
          back={back}
          way={{ to: paths.sync, label: syncPageWords.document }}
        />
      }
    >
      {(one) => <LostPlaceView place={one} />}
    </Ladder>
  );
}
