import { useNavigate } from 'react-router';
import { occasionFormWords as words, occasionWords } from '#content/words/occasions/occasions.ts';
import { listChecklists, type ChecklistChoice } from '#data/occasions/list-checklists.ts';
import type { OccasionList } from '#data/occasions/list-occasions.ts';
import { mostOwnOccasions } from '#domain/own-occasion.ts';
import { addDays } from '#lib/stockholm.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingOccasion } from './missing-occasion.tsx';
import { OccasionForm } from './occasion-form.tsx';
import { useOccasions } from './use-occasions.ts';

/** Long enough for everybody to score and for a meeting about it. */
const usualDays = 14;

/** An occasion of the organisation's own, at any time. */
export function NewOccasionPage() {
  return (
    <Ladder read={useOccasions()} missing={<MissingOccasion />}>
      {(list) => <Page key={list.hat.participationId} list={list} />}
    </Ladder>
  );
}

function Page({ list }: { readonly list: OccasionList }) {
  const lists = useLiveOfHat(list.hat, listChecklists);
  if (lists === undefined) return null;
  const back = { to: paths.occasions(list.hat.participationId), label: occasionWords.toList };
  return (
    <Screen kind="inner" title={words.newTitle} back={back}>
      <Stack gap={3}>
        <h1>{words.newTitle}</h1>
        <p>{words.newText(list.hat.organisationName)}</p>
      </Stack>
      <Body list={list} lists={lists} />
    </Screen>
  );
}

interface BodyProps {
  readonly list: OccasionList;
  readonly lists: readonly ChecklistChoice[];
}

function Body({ list: { hat, today, isFull }, lists }: BodyProps) {
  const navigate = useNavigate();
  const { participationId } = hat;
  const [first] = lists;
  if (isFull) return <p>{words.full(mostOwnOccasions)}</p>;
  if (!first) return <p>{words.noLists}</p>;
  return (
    <OccasionForm
      participationId={participationId}
      initial={{
        title: '',
        opens_on: today,
        closes_on: addDays(today, usualDays),
        checklist_version_id: first.id,
      }}
      lists={lists}
      act={words.add}
      onSaved={(saved) => void navigate(paths.occasion(participationId, saved), { replace: true })}
    />
  );
}
