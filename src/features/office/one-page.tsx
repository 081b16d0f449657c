import { formatDay } from '#content/words/format.ts';
import { pageAnswersWords as words } from '#content/words/office/office.ts';
import { type PageAnswers } from '#data/office/read-office.ts';
import { useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Row } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { pageName } from './page-name.ts';
import css from './page-answers.module.css';

/** How many were helped by a page, and their words. */
export function OnePage({ answers }: { readonly answers: PageAnswers }) {
  const local = useLocal();
  const { page, yes, no, words: written } = answers;
  const today = dayOf(local.now());
  return (
    <Row
      title={pageName(page)}
      second={words.count(yes, no)}
      state={
        written.length > 0 ? (
          <Fold title={words.words(written.length)}>
            <ul>
              {written.map(({ day, helped, word }, nth) => (
                <li key={`${day} ${nth}`} className={css['said']}>
                  <p dir="auto">{word}</p>
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
