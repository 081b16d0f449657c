import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { Empty } from '#ui/message/empty.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Fetching, useFetching } from './fetching.tsx';

interface MissingProps {
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
}

/** What an address names is not on this phone: not read yet, taken away, or not mine to see. */
export function Missing({ title, back }: MissingProps) {
  const isFetching = useFetching();
  return (
    <Screen kind="inner" title={title} back={back}>
      {isFetching === false ? (
        <Empty drawing="chairs" title={title}>
          <p>{meetingsWords.missingText}</p>
        </Empty>
      ) : (
        <Fetching />
      )}
    </Screen>
  );
}
