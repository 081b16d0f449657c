import { Copy } from 'lucide';
import { useState } from 'react';
import { lostWords as words } from '#content/words/waiting/restored.ts';
import { resolveAll } from '#data/waiting/resolve-all.ts';
import { waysOut, type WayOut } from '#data/waiting/resolve-problem.ts';
import { type LostRow } from '#data/waiting/list-lost-places.ts';
import { useLocal } from '#data/use-live.ts';
import { writtenTexts } from '#domain/written-text.ts';
import { copyText } from '#ui/browser/copy-text.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { aboutLost } from './about-lost.ts';
import { CopyButton } from './copy-actions.tsx';

interface LostWaysProps {
  readonly lost: readonly LostRow[];
}

/** As notes of one's own, copied, in a file, or thrown away. */
export function LostWays({ lost }: LostWaysProps) {
  const local = useLocal();
  const [answer, setAnswer] = useState('');
  const [asking, setAsking] = useState(false);
  const notes = lost.filter(({ problem }) => waysOut(problem).includes('asNote'));
  const take = (rows: readonly LostRow[], way: WayOut) =>
    resolveAll(
      local,
      rows.map(({ problem }) => problem.id),
      way,
    );

  async function copy() {
    setAnswer((await copyText(textOf(lost))) ? words.copied : words.copyFailed);
  }

  return (
    <Stack width="press">
      {notes.length > 0 && (
        <Button onClick={() => void take(notes, 'asNote')}>{words.asNotes(notes.length)}</Button>
      )}
      {notes.length > 0 && (
        <Button kind="second" onClick={() => void copy()}>
          <Icon of={Copy} small />
          {lost.length === 1 ? words.copy : words.copyAll}
        </Button>
      )}
      <Answer>{answer}</Answer>
      <CopyButton kind="plain" />
      <Button kind="stop" onClick={() => setAsking(true)}>
        {words.discard(lost.length)}
      </Button>
      <AskSheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.discardTitle(lost.length)}
        cancel={words.keep}
        confirm={words.discard(lost.length)}
        loses
        onConfirm={() => take(lost, 'discard')}
      >
        <p>{words.discardText}</p>
      </AskSheet>
    </Stack>
  );
}

/** Every text with what it is about above it. */
function textOf(lost: readonly LostRow[]): string {
  return lost
    .map((one) => [aboutLost(one), ...writtenTexts(one.problem.mine)].join('\n'))
    .join('\n\n');
}
