import { hasGuide, pageHeads } from '#content/course/course.ts';
import { factorWords, searchWords } from '#content/words/course/course.ts';
import { ownFigureWords } from '#content/words/course/own-figures.ts';
import { guideWords } from '#content/words/people/participation.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { StrategistRows } from '#parts/strategist-rows.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';

/** Below the contents: what is looked up, and what one who leads others needs. */
export function CourseRows() {
  const strategist = useLive(listStrategistHats) ?? [];
  const isParticipant = useHat()?.hat?.kind === 'participant';
  return (
    <Rows>
      <Row to={paths.courseSearch} title={searchWords.title} />
      <Row to={paths.factors} title={factorWords.title} second={factorWords.entry} />
      {pageHeads.map((page) => (
        <Row key={page.key} to={paths.lookUp(page.key)} title={page.title} second={page.second} />
      ))}
      {isParticipant ? (
        <Row
          to={paths.ownFigures}
          title={ownFigureWords.entry}
          second={ownFigureWords.entrySecond}
        />
      ) : null}
      {hasGuide ? (
        <Row to={paths.leaderGuide} title={guideWords.title} second={guideWords.second} />
      ) : null}
      <StrategistRows hats={strategist} />
    </Rows>
  );
}
