import { getLockedStory } from '#data/waiting/get-locked-story.ts';
import { getRowStory } from '#data/waiting/get-row-story.ts';
import { getProblem } from '#data/waiting/get-problem.ts';
import { useLive } from '#data/use-live.ts';

/** One problem with what its row is about; null when it has been dealt with. */
export function useProblem(id: string) {
  return useLive(
    async (local) => {
      const problem = await getProblem(local.db, id);
      if (problem === undefined) return null;
      const fields = problem.mine ?? problem.theirs ?? problem.base;
      const [story, locked] = await Promise.all([
        getRowStory(local, { ...problem, fields }),
        getLockedStory(local, problem),
      ]);
      return { problem, story, locked };
    },
    [id],
  );
}

export type ProblemStory = NonNullable<ReturnType<typeof useProblem>>;
