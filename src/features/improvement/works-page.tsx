import { shellWords } from '#content/words/shell/shell.ts';
import { worksWords as words } from '#content/words/improvement/works.ts';
import { useHat } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { AddWork } from './add-work.tsx';
import { PageHead } from './page-head.tsx';
import { SharedOf } from './shared/shared-of.tsx';
import { mayWrite } from './with-work.tsx';
import { WorksOf } from './works-of.tsx';

/** What one's organisation tries, and what the others of the group have shown of theirs. */
export function WorksPage() {
  const choice = useHat();
  const from = useCameFrom();
  if (choice === undefined) return null;
  const { hat, hats } = choice;
  const isFromPage = from !== undefined && !from.startsWith(workPaths.works) && from !== paths.more;
  const back = isFromPage
    ? { to: from, label: words.backOther }
    : { to: paths.more, label: shellWords.places.more };
  const takesPart = hat !== undefined && hat.role !== 'courseParticipant';
  const writes = hat !== undefined && mayWrite(hat);
  return (
    <Screen kind="inner" title={words.title} back={back} act={writes ? <AddWork /> : undefined}>
      <Stack gap={3}>
        {hat && hats.length < 2 ? (
          <PageHead over={hat.organisationName} title={words.title} />
        ) : (
          <h1>{words.title}</h1>
        )}
        {hats.length > 1 ? <HatChoice legend={words.chooseHat} choice={choice} /> : null}
      </Stack>
      {writes ? <WorksOf key={hat.participationId} hat={hat} /> : null}
      {takesPart ? (
        <SharedOf key={`shared ${hat.participationId}`} hat={hat} isAlone={!writes} />
      ) : (
        <Empty drawing="coats" level={2} title={words.noSeat}>
          <p>{words.noSeatText}</p>
        </Empty>
      )}
    </Screen>
  );
}
