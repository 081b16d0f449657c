import { Plus } from 'lucide';
import { shellWords } from '#content/words/shell/shell.ts';
import { todoWords as words } from '#content/words/todos/todos.ts';
import { useHat } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { TodosOf } from './todos-of.tsx';

/** What one has to do, what one's organisation has, and what the group has. */
export function TodosPage() {
  const choice = useHat();
  const from = useCameFrom();
  if (choice === undefined) return null;
  const { hat, hats } = choice;
  const takesPart = hat !== undefined && hat.role !== 'courseParticipant';
  const isFromPage = from !== undefined && !from.startsWith(paths.todos);
  const back = isFromPage
    ? { to: from, label: words.back }
    : { to: paths.meetings, label: shellWords.places.meetings };
  return (
    <Screen kind="inner" title={words.title} back={back} act={takesPart ? <Add /> : undefined}>
      <Stack gap={3}>
        <h1>{words.title}</h1>
        {hats.length > 1 ? <HatChoice legend={words.chooseHat} choice={choice} /> : null}
      </Stack>
      {takesPart ? (
        <TodosOf key={hat.participationId} hat={hat} />
      ) : (
        <Empty drawing="coats" level={2} title={words.noSeat}>
          <p>{words.noSeatText}</p>
        </Empty>
      )}
      <GoneTexts forms={['att-gora']} />
    </Screen>
  );
}

function Add() {
  return (
    <Float>
      <ButtonLink to={paths.newTodo}>
        <Icon of={Plus} />
        {words.add}
      </ButtonLink>
    </Float>
  );
}
