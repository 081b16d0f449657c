import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { problemWords as words, syncPageWords } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { lockedStoryWords, receiptWords } from '#content/words/assessment/assessment.ts';
import { losesText, problemStory, problemTitle, wayWords } from '#content/words/waiting/problem.ts';
import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { resolveProblem, waysOut, type WayOut } from '#data/waiting/resolve-problem.ts';
import { isStale } from '#data/waiting/is-stale.ts';
import { getLockedStory } from '#data/waiting/get-locked-story.ts';
import { getProblem, type Problem } from '#data/waiting/list-problems.ts';
import { getRowStory } from '#data/waiting/get-row-story.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { scopeOwner } from '#domain/scope.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton } from './copy-actions.tsx';
import { ChangedFields } from './changed-fields.tsx';

const back = { to: paths.sync, label: actWord.back };

/** Reason first, then one's own text whole, then the ways on. */
export function ProblemPage() {
  const { problem: id = '' } = useParams();
  const now = useLocal().now();
  const told = useLive(
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
  if (told === undefined) return null;
  if (told === null) return <Resolved />;
  const { problem, story, locked } = told;
  // A hand-in is reviewed again where the whole assessment is, with the differences marked.
  if (isStale(problem)) return <Navigate replace to={paths.handIn(scopeOwner(problem.scope_id))} />;
  // What one has lost the access to is told of together, place by place.
  if (problem.kind === 'lostAccess')
    return <Navigate replace to={paths.lostAccess(problem.scope_id)} />;
  const { happened, safe, todo } = locked
    ? lockedStoryWords(locked, problemStory(problem), now)
    : problemStory(problem);

  return (
    <Screen kind="inner" title={problemTitle(problem)} back={back}>
      <Notice
        kind={isAsked(problem) ? 'waiting' : 'stopped'}
        level={1}
        title={problemTitle(problem)}
        action={
          locked ? (
            <ButtonLink kind="second" to={paths.receipt(locked.participationId, locked.number)}>
              {locked.isStrategist ? receiptWords.reopenWay : receiptWords.show}
            </ButtonLink>
          ) : undefined
        }
      >
        <p>{happened}</p>
        <p>
          {safe} {todo}
        </p>
      </Notice>
      <Section title={problem.mine ? words.mine : words.what}>
        <Soft>{`${rowTitle(story)}. ${rowSecond(story)}`}</Soft>
        {problem.mine && (
          <>
            <ChangedFields problem={problem} />
            <StateMark kind="saved">{words.here}</StateMark>
          </>
        )}
      </Section>
      {problem.theirs && (
        <Section title={words.theirs}>
          <ChangedFields problem={{ mine: problem.theirs, base: null }} />
        </Section>
      )}
      <Ways problem={problem} />
      <Soft small>
        {words.others} {words.code(problem.code ?? problem.kind)}
      </Soft>
    </Screen>
  );
}

function Resolved() {
  return (
    <Screen kind="inner" title={words.gone} back={back}>
      <h1>{words.gone}</h1>
      <p>{words.goneText}</p>
      <Stack width="press">
        <ButtonLink to={paths.sync}>{syncPageWords.document}</ButtonLink>
      </Stack>
    </Screen>
  );
}

/** Nothing was refused: a person has to choose. */
function isAsked({ kind }: Problem): boolean {
  return kind !== 'refused' && kind !== 'serverFails';
}

function Ways({ problem }: { readonly problem: Problem }) {
  const local = useLocal();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const label = wayWords(problem.kind);
  const ways = waysOut(problem);
  const keeping = ways.filter((way) => way !== 'discard');
  const losing = losesText(problem.kind);

  async function take(way: WayOut) {
    setAsking(false);
    await resolveProblem(local, problem.id, { way });
    await navigate(paths.sync, { replace: true });
  }

  return (
    <Stack width="press">
      {keeping.map((way, place) => (
        <Button key={way} kind={place === 0 ? 'main' : 'second'} onClick={() => void take(way)}>
          {label[way]}
        </Button>
      ))}
      <CopyButton kind="plain" />
      {ways.includes('discard') && (
        <Button
          kind={losing ? 'stop' : 'second'}
          onClick={() => (losing ? setAsking(true) : void take('discard'))}
        >
          {label.discard}
        </Button>
      )}
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.discardTitle}
        closeLabel={words.keep}
      >
        <p>{words.discardText}</p>
        <Button kind="stop" onClick={() => void take('discard')}>
          {words.discardConfirm}
        </Button>
      </Sheet>
    </Stack>
  );
}
