import { whoWords } from '#content/words/people/help.ts';
import { findWords } from '#content/words/search/search.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';

/** From the round to what is found beside it. */
export function Ways() {
  return (
    <Rows>
      <Row to={paths.search} title={findWords.title} second={findWords.rowSecond} />
      <Row to={paths.whoIsWho} title={whoWords.title} />
    </Rows>
  );
}
