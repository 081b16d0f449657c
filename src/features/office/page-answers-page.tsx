import { formatDay, formatMoment } from '#content/words/format.ts';
import { pageAnswersWords as words } from '#content/words/office/office.ts';
import { readPageAnswers, type PageAnswers } from '#data/office/read-office.ts';
import { useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Button } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { useAsked } from '#ui/browser/use-asked.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { pageName } from './page-name.ts';
import css from './page-answers.module.css';

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

function OnePage({ answers }: { readonly answers: PageAnswers }) {
  const local = useLocal();
  const { page, yes, no, words: said } = answers;
  const today = dayOf(local.now());
  return (
    <Row
      title={pageName(page)}
      second={words.count(yes, no)}
      state={
        said.length > 0 ? (
          <Fold title={words.words(said.length)}>
            <ul>
              {said.map(({ day, helped, word }, nth) => (
                <li key={`${day} ${nth}`} className={css['said']}>
                  <p>{word}</p>
                  <Soft small>{words.said(helped, formatDay(day, today))}</Soft>
                </li>
              ))}
            </ul>
          </Fold>
        ) : undefined
      }
    />
  );
}
