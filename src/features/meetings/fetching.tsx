import { homeWords } from '#content/words/home/home.ts';
import { syncStatusWords } from '#content/words/waiting/sync.ts';
import { getFirstPull } from '#data/waiting/get-first-pull.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Empty } from '#ui/message/empty.tsx';

/** Until everything has been read once, a missing row is no news. Nothing at all when it has. */
export function Fetching() {
  const local = useLocal();
  const pull = useLive(getFirstPull);
  if (!pull) return null;
  const { full } = syncStatusWords({ kind: 'loading', ...pull }, local.now());
  return (
    <Empty drawing="bridge" title={full}>
      <p>{homeWords.loadingText}</p>
    </Empty>
  );
}

/** True while the first reading goes on; undefined until that is known. */
export function useFetching(): boolean | undefined {
  const pull = useLive(getFirstPull);
  return pull === undefined ? undefined : pull !== null;
}
