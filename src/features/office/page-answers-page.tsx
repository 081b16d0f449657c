import { formatMoment } from '#content/words/format.ts';
import { pageAnswersWords as words } from '#content/words/office/office.ts';
import { readPageAnswers } from '#data/office/read-office.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { useAsked } from '#ui/browser/use-asked.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OnePage } from './one-page.tsx';

/** What readers of the course said about its pages. Nobody can say who, the server either. */
export function PageAnswersPage() {
  const local = useLocal();
  const { answer, failed, isAsking, again } = useAsked(`answers ${local.uid}`, () =>
    readPageAnswers(local),
  );
  const pages = answer?.value.toSorted((one, other) => other.no - one.no) ?? [];
  return (
    <Screen kind="inner" title={words.title} back={{ to: paths.home, label: words.back }}>
      <Stack gap={1}>
        <h1>{words.title}</h1>
        <Soft small>{words.text}</Soft>
      </Stack>
      {failed ? (
        <Notice
          kind="waiting"
          title={words.failed[failed]}
          live
          action={
            <Button kind="second" onClick={again}>
              {words.again}
            </Button>
          }
        />
      ) : null}
      {answer ? (
        <>
          <Soft small>{words.at(formatMoment(answer.at, local.now()))}</Soft>
          {pages.length === 0 ? (
            <Empty drawing="books" level={2} title={words.none} />
          ) : (
            <Rows>
              {pages.map((page) => (
                <OnePage key={page.page} answers={page} />
              ))}
            </Rows>
          )}
        </>
      ) : isAsking ? (
        <p>{words.asking}</p>
      ) : null}
    </Screen>
  );
}
