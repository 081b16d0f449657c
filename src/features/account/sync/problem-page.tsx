import { Navigate, useParams } from 'react-router';
import { problemWords as words, syncPageWords } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { isStale } from '#data/waiting/is-stale.ts';
import { scopeOwner } from '#domain/scope.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { OneProblem } from './one-problem.tsx';
import { useProblem, type ProblemStory } from './use-problem.ts';

/** What was refused, or has to be chosen. */
export function ProblemPage() {
  const { problem = '' } = useParams();
  return (
    <Ladder read={useProblem(problem)} missing={<Resolved />}>
      {(about) => <ItsPage about={about} />}
    </Ladder>
  );
}

/** Some are told of on a page of their own. */
function ItsPage({ about }: { readonly about: ProblemStory }) {
  const { problem } = about;
  // A hand-in is reviewed again where the whole assessment is, with the differences marked.
  if (isStale(problem)) return <Navigate replace to={paths.handIn(scopeOwner(problem.scope_id))} />;
  // What one has lost the access to is told of together, place by place.
  if (problem.kind === 'lostAccess')
    return <Navigate replace to={paths.lostAccess(problem.scope_id)} />;
  return <OneProblem about={about} />;
}

function Resolved() {
  return (
    <Missing
      drawing="windows"
      title={words.gone}
      text={words.goneText}
      back={{ to: paths.sync, label: actWord.back }}
      way={{ to: paths.sync, label: syncPageWords.document }}
    />
  );
}
