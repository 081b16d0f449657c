import { compareWords as words } from '#content/words/compare/compare.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';

/** The way to what the group talks about. */
export function CompareRow() {
  return (
    <Rows>
      <Row to={paths.compare} title={words.title} second={words.entryMentor} />
    </Rows>
  );
}
