import { worksWords } from '#content/words/improvement/works.ts';
import { findWords } from '#content/words/search/search.ts';
import { Row } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { workPaths } from '#ui/work-paths.ts';

/** The rooms that lie under Mer for whoever takes part, not in a course alone. */
export function workRows() {
  return [
    <Row
      key="works"
      to={workPaths.works}
      title={worksWords.title}
      second={worksWords.entrySecond}
    />,
    <Row key="search" to={paths.search} title={findWords.title} second={findWords.rowSecond} />,
  ];
}
