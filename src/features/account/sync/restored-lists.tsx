import { useState } from 'react';
import { rowKind, rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { restoredWords as words } from '#content/words/waiting/restored.ts';
import { resolveAll } from '#data/waiting/resolve-all.ts';
import type { WayOut } from '#data/waiting/resolve-problem.ts';
import { type Restored } from '#data/waiting/list-restored.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton } from './copy-actions.tsx';
import { excerptOf } from './excerpt.ts';

function useResolve(list: readonly Restored[]) {
  const local = useLocal();
  const [answer, setAnswer] = useState('');
  const ids = list.map(({ problem }) => problem.id);
  const take = async (way: WayOut) => {
    setAnswer('');
    await resolveAll(local, ids, way).catch(() => setAnswer(words.failed));
  };
  return { answer, take };
}

/** What one wrote oneself: sent again, or let go. */
export function OurRestored({ list }: { readonly list: readonly Restored[] }) {
  const { answer, take } = useResolve(list);
  return (
    <Section title={words.mine(list.length)}>
      <p>{words.mineText}</p>
      <List list={list} />
      <Stack width="press">
        <Button onClick={() => void take('retry')}>{words.keepAll(list.length)}</Button>
        <Drop count={list.length} label={words.dropAll} drop={() => take('discard')} />
        <Answer>{answer}</Answer>
      </Stack>
    </Section>
  );
}

/** What only its author can give back. */
export function OthersRestored({ list }: { readonly list: readonly Restored[] }) {
  const { answer, take } = useResolve(list);
  return (
    <Section title={words.others(list.length)}>
      <p>{words.othersText}</p>
      <List list={list} />
      <Stack width="press">
        <Drop count={list.length} label={words.dropOthers} drop={() => take('discard')} />
        <Answer>{answer}</Answer>
      </Stack>
    </Section>
  );
}

/** Each leads to its own page, where one chooses for it alone. */
function List({ list }: { readonly list: readonly Restored[] }) {
  return (
    <Rows>
      {list.map(({ problem, story, isMissing }) => (
        <Row
          key={problem.id}
          to={paths.problem(problem.id)}
          title={excerptOf(problem) ?? rowTitle(story)}
          second={[excerptOf(problem) && rowKind(story), rowSecond(story)]
            .filter(Boolean)
            .join('. ')}
          state={
            <StateMark kind={isMissing ? 'saved' : 'versions'}>
              {isMissing ? words.lacks : words.differs}
            </StateMark>
          }
        />
      ))}
    </Rows>
  );
}

interface DropProps {
  readonly count: number;
  readonly label: string;
  readonly drop: () => Promise<void>;
}

function Drop({ count, label, drop }: DropProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="stop" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <AskSheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.dropTitle(count)}
        cancel={words.cancel}
        confirm={words.dropConfirm}
        loses
        onConfirm={() => {
          setAsking(false);
          return drop();
        }}
      >
        <p>{words.dropText}</p>
        <CopyButton kind="second" />
      </AskSheet>
    </>
  );
}
