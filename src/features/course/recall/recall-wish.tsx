import { recallWords as words } from '#content/words/course/recall.ts';
import { getOffersRecall, saveOffersRecall } from '#data/course/recall.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Switch } from '#ui/choice/switch.tsx';
import { NotSaved } from '../not-saved.tsx';
import { useSaves } from '../use-saves.ts';

/** Whether Hem asks a week after a module; the choice goes with the person. */
export function RecallWish() {
  const local = useLocal();
  const { failed, save } = useSaves();
  const isOffered = useLive(getOffersRecall);
  if (isOffered === undefined) return null;
  return (
    <>
      <Switch
        label={words.wish}
        second={words.wishSecond}
        checked={isOffered}
        onChange={(isWanted) => save(saveOffersRecall(local, isWanted))}
      />
      {failed ? <NotSaved /> : null}
    </>
  );
}
