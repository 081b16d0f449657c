import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemWords as words } from '#content/words/account/account.ts';
import { losesText, wayWords } from '#content/words/waiting/problem.ts';
import { resolveProblem, waysOut, type WayOut } from '#data/waiting/resolve-problem.ts';
import { type Problem } from '#data/waiting/list-problems.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { paths } from '#ui/paths.ts';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton } from './copy-actions.tsx';

/** What one can do about it; what loses a text is asked once more. */
export function ProblemWays({ problem }: { readonly problem: Problem }) {
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
      <AskSheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.discardTitle}
        cancel={words.keep}
        confirm={words.discardConfirm}
        loses
        onConfirm={() => take('discard')}
      >
        <p>{words.discardText}</p>
      </AskSheet>
    </Stack>
  );
}
