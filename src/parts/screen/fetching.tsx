import { homeWords } from '#content/words/home/home.ts';
import { syncStatusWords } from '#content/words/waiting/sync.ts';
import { getFirstPull } from '#data/waiting/get-first-pull.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Empty } from '#ui/message/empty.tsx';

interface FirstPullProps {
  readonly pull: { readonly done: number; readonly of: number };
  readonly level?: 1 | 2;
}

/** How far the first reading of everything has come. */
export function FirstPull({ pull, level = 1 }: FirstPullProps) {
  const local = useLocal();
  const { full } = syncStatusWords({ kind: 'loading', ...pull }, local.now());
  return (
    <Empty drawing="bridge" title={full} level={level}>
      <p>{homeWords.loadingText}</p>
    </Empty>
  );
}

/** Until everything has been read once, a missing row is no news. Nothing at all when it has. */
export function Fetching() {
  const pull = useLive(getFirstPull);
  return pull ? <FirstPull pull={pull} /> : null;
}

/** True while the first reading goes on; undefined until that is known. */
export function useFetching(): boolean | undefined {
  const pull = useLive(getFirstPull);
  return pull === undefined ? undefined : pull !== null;
}
