import { useLocation } from 'react-router';
import { newWorkWords as words, worksWords } from '#content/words/improvement/works.ts';
import { getWorkOrigin, type WorkOriginView } from '#data/improvement/get-work-origin.ts';
import { readTogether, useHat, useLive } from '#data/use-live.ts';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { NewWork } from './new-work.tsx';
import { mayWrite } from './with-work.tsx';
import { OwnText } from './work/own-text.tsx';

/** A work begun: from a statement, from what a partner has come further with, from an entry of a meeting's, or from nothing. */
export function NewWorkPage() {
  const query = new URLSearchParams(useLocation().search);
  const of = {
    statement: query.get('pastaende') ?? '',
    participation: query.get('hos') ?? '',
    note: query.get('anteckning') ?? '',
  };
  const from = useCameFrom();
  const choice = useHat();
  const origin = useLive(
    (local) => readTogether(local, () => getWorkOrigin(local, of)),
    [of.statement, of.participation, of.note],
  );
  if (!choice || !origin) return null;
  const { hat, hats } = choice;
  const own = hats.filter(mayWrite);
  const back = {
    to: from ?? workPaths.works,
    label: from === undefined || from === workPaths.works ? worksWords.back : worksWords.backOther,
  };
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <Stack gap={3}>
        <Stack gap={1}>
          <h1>{words.title}</h1>
          <Origin origin={origin} />
        </Stack>
        {own.length > 0 ? <WholeEntry idea={origin.idea} /> : null}
        {own.length > 1 ? <HatChoice legend={worksWords.chooseHat} choice={choice} /> : null}
      </Stack>
      {hat && mayWrite(hat) ? (
        <NewWork key={hat.participationId} hat={hat} origin={origin} />
      ) : (
        <Empty drawing="coats" level={2} title={worksWords.noSeat}>
          <p>{worksWords.noSeatText}</p>
        </Empty>
      )}
    </Screen>
  );
}

function Origin({ origin }: { readonly origin: WorkOriginView }) {
  const said = originWords(origin);
  if (said === undefined) return null;
  return (
    <Soft>
      <span dir="auto">{said}</span>
    </Soft>
  );
}

/** What comes along unseen otherwise: the words of the title are only its first line. */
function WholeEntry({ idea }: Pick<WorkOriginView, 'idea'>) {
  if (idea === '') return null;
  return (
    <>
      <Soft>{words.idea}</Soft>
      <OwnText text={idea} />
    </>
  );
}

function originWords({ from, title, organisation }: WorkOriginView): string | undefined {
  if (from.from_kind === 'nothing') return undefined;
  if (from.from_kind === 'note') return words.from.note;
  return organisation === null
    ? words.from.statement(title)
    : words.from.partner(organisation, title);
}
