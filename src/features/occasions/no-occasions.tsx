import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { OccasionList } from '#data/occasions/list-occasions.ts';
import { Fetching } from '#parts/screen/fetching.tsx';
import { Empty } from '#ui/message/empty.tsx';

/** Not yet, or none at all. */
export function NoOccasions({ isFetching }: Pick<OccasionList, 'isFetching'>) {
  if (isFetching) return <Fetching />;
  return (
    <Empty drawing="chairs" title={words.none} level={2}>
      <p>{words.noneText}</p>
    </Empty>
  );
}
