import { adviseWords as words } from '#content/words/questions/questions.ts';
import type { Advisable } from '#data/questions/get-advisable.ts';
import { ByLevel } from '#parts/scoring/by-level.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { WithAdvisable, backToQuestions } from './with-advisable.tsx';

/** What a mentor can write advice on: the statements the group scores now. */
export function AdvisePage() {
  return <WithAdvisable>{(one) => <Page advisable={one} />}</WithAdvisable>;
}

function Page({ advisable }: { readonly advisable: Advisable }) {
  const { hat, occasion, levels, statements, given, isOver } = advisable;
  const countOf = (id: string) => given.filter(({ row }) => row.statement_id === id).length;
  return (
    <Screen kind="inner" title={words.title} back={backToQuestions}>
      <Stack gap={3}>
        <Soft small>{occasion.title}</Soft>
        <h1>{words.title}</h1>
        <p>{isOver ? words.over : words.lead}</p>
      </Stack>
      {isOver ? null : (
        <ByLevel levels={levels} all={statements}>
          {(some) => (
            <Rows>
              {some.map(({ id, code, short }) => (
                <Row
                  key={id}
                  to={paths.adviseOn(hat.participationId, code)}
                  title={short}
                  second={countOf(id) > 0 ? words.given(countOf(id)) : undefined}
                />
              ))}
            </Rows>
          )}
        </ByLevel>
      )}
    </Screen>
  );
}
