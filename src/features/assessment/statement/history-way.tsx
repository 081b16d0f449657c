import { historyWords as words } from '#content/words/history/history.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import type { JointProps } from './joint-head.tsx';

/** The way to who scored and wrote what, and when. */
export function HistoryWay({ assessment: { hat }, statement }: JointProps) {
  return (
    <Rows>
      <Row to={paths.answerHistory(hat.participationId, statement.code)} title={words.way} />
    </Rows>
  );
}
