import { problemSummary } from '#content/words/problem.ts';
import { syncPageWords as words } from '#content/words/account.ts';
import { rowSecond, rowTitle } from '#content/words/row-story.ts';
import { getRowStory, type RowStory } from '#data/local/queries/get-row-story.ts';
import { listProblems, type Problem } from '#data/local/queries/list-problems.ts';
import { useLive } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/rows.tsx';
import { Section } from '#ui/section.tsx';
import { StateMark } from '#ui/state-mark.tsx';

interface Told {
  readonly problem: Problem;
  readonly story: RowStory;
}

function useProblems(): readonly Told[] | undefined {
  return useLive(async (local) => {
    const problems = await listProblems(local.db);
    return Promise.all(
      problems.map(async (problem) => ({
        problem,
        story: await getRowStory(local, { ...problem, fields: problem.mine ?? problem.base }),
      })),
    );
  });
}

/** What the server said no to; each leads to its reason and the ways on. */
export function ProblemRows() {
  const problems = useProblems();
  if (problems === undefined || problems.length === 0) return null;
  return (
    <Section title={words.problems}>
      <Rows>
        {problems.map(({ problem, story }) => (
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
