import { useParams } from 'react-router';
import { openWords as words } from '#content/words/compare/open.ts';
import { useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { HouseFront } from './house-front.tsx';
import { OpenLog } from './open-log.tsx';
import { OpenWord } from './open-word.tsx';
import { stageWords } from './opening-state.ts';
import { useOpening, type Opening } from './use-opening.ts';

const back = { to: paths.compare, label: words.back };

/** One occasion: who has opened it, one's own word, and what has been done. */
export function OpenPage() {
  const { occasion = '' } = useParams();
  const read = useOpening(occasion);
  return (
    <Ladder
      read={read}
      missing={
        <MissingRow drawing="windows" title={words.missing} text={words.missingText} back={back} />
      }
    >
      {({ hat, all, one }) => <Page key={hat.participationId} hat={hat} all={all} one={one} />}
    </Ladder>
  );
}

function Page({ hat, all, one }: Opening) {
  const now = useLocal().now();
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <Stack gap={1}>
        <Soft small>{words.occasion(one.occasion.title)}</Soft>
        <h1>{words.title}</h1>
        <p>{stageWords(one, now)}</p>
      </Stack>
      <HouseFront beside={one} today={dayOf(now)} />
      <OpenWord hat={hat} beside={one} />
      <OpenLog all={all} occasionId={one.occasion.id} now={now} />
    </Screen>
  );
}
