import { problemSummary } from '#content/words/waiting/problem.ts';
import { syncPageWords as words } from '#content/words/account/account.ts';
import { lostWords, restoredWords } from '#content/words/waiting/restored.ts';
import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { listLostPlaces } from '#data/waiting/list-lost-places.ts';
import { getRowStory, type RowStory } from '#data/waiting/get-row-story.ts';
import { listProblems, type Problem } from '#data/waiting/list-problems.ts';
import { useLive } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { placeWords } from './place-words.ts';

interface OneRow {
  readonly problem: Problem;
  readonly story: RowStory;
}

/** Those of one cause are told together, on a page of their own. */
const togetherKinds: readonly string[] = ['restored', 'lostAccess'];

function useProblems() {
  return useLive(async (local) => {
    const problems = await listProblems(local.db);
    const listed = problems.filter(({ kind }) => !togetherKinds.includes(kind));
    const single = await Promise.all(
      listed.map(async (problem): Promise<OneRow> => ({
        problem,
        story: await getRowStory(local, { ...problem, fields: problem.mine ?? problem.base }),
      })),
    );
    const restored = problems.filter(({ kind }) => kind === 'restored').length;
    return { single, restored, places: await listLostPlaces(local) };
  });
}

/** What a person must look at: refused ones with their reason, the rest with what there is to choose. */
export function ProblemRows() {
  const problems = useProblems();
  if (problems === undefined) return null;
  const { single, restored, places } = problems;
  if (single.length + restored + places.length === 0) return null;
  return (
    <Section title={single.length === 0 ? words.choices : words.problems}>
      <Rows>
        {restored > 0 && (
          <Row
            to={paths.restored}
            title={restoredWords.title}
            second={restoredWords.summary(restored)}
            state={<StateMark kind="versions">{restoredWords.way}</StateMark>}
          />
        )}
        {places.map((place) => (
          <Row
            key={place.scope}
            to={paths.lostAccess(place.scope)}
            title={lostWords.title(placeWords(place))}
            second={lostWords.count(place.lost.length)}
            state={<StateMark kind="refused">{lostWords.way}</StateMark>}
          />
        ))}
        {single.map(({ problem, story }) => (
          <Row
            key={problem.id}
            to={paths.problem(problem.id)}
            title={rowTitle(story)}
            second={rowSecond(story)}
            state={<StateMark kind="refused">{problemSummary(problem)}</StateMark>}
          />
        ))}
      </Rows>
    </Section>
  );
}
