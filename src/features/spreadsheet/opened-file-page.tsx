import {
  openedFileWords as words,
  spreadsheetWords,
} from '#content/words/spreadsheet/spreadsheet.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getOpenedBook } from '#data/spreadsheet/get-opened-book.ts';
import { useHat } from '#data/use-live.ts';
import { layOutBeside, type Book } from '#domain/spreadsheet/lay-out.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { Fetch } from './fetch.tsx';

const back = { to: paths.compare, label: words.back };

/** The comparison as a file, for who goes side by side and for their mentor: only what is opened. */
export function OpenedFilePage() {
  const choice = useHat();
  const hat = choice?.hat;
  const book = useLiveOfHat(hat, getOpenedBook);
  const isNone = choice && (!hat || book === null || book?.occasions.length === 0);
  return (
    <Ladder
      read={isNone ? null : hat && book ? { hat, book } : undefined}
      missing={
        <MissingRow
          drawing="windows"
          title={words.none}
          text={words.noneText}
          back={back}
          way={{ to: back.to, label: words.toComparison }}
        />
      }
    >
      {(one) => <Page {...one} />}
    </Ladder>
  );
}

function Page({ hat, book }: { readonly hat: Hat; readonly book: Book }) {
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <h1>{words.title}</h1>
      <Stack gap={3}>
        <p>
          {words.text(
            book.occasions.map(({ title, lists }) => ({
              title,
              organisations: lists.map(({ organisation }) => organisation),
            })),
          )}
        </p>
        <p>{words.layout}</p>
        <Soft small>{spreadsheetWords.fetchCare}</Soft>
      </Stack>
      <Fetch
        read={(local) => getOpenedBook(local, hat)}
        lay={layOutBeside}
        name={(kind) => words.fileName(hat.organisationName, kind)}
      />
    </Screen>
  );
}
