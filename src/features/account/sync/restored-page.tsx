import { useState } from 'react';
import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { actWord } from '#content/words/common.ts';
import { syncPageWords } from '#content/words/account/account.ts';
import { restoredWords as words } from '#content/words/waiting/restored.ts';
import { resolveAll } from '#data/waiting/resolve-all.ts';
import type { WayOut } from '#data/waiting/resolve-problem.ts';
import { listRestored, type Restored } from '#data/waiting/list-restored.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton } from './copy-actions.tsx';
import { excerptOf } from './excerpt.ts';

const back = { to: paths.sync, label: actWord.back };

/** What a restored server has lost: a person sees the list before anything goes or is sent. */
export function RestoredPage() {
  const all = useLive(listRestored);
  if (all === undefined) return null;
  if (all.length === 0) return <Done />;
  const ours = all.filter((one) => one.isOurs);
  const others = all.filter((one) => !one.isOurs);
  return (
    <Screen kind="inner" title={words.document} back={back}>
      <h1>{words.title}</h1>
      <Notice kind="waiting" title={words.happened}>
        {words.safe}
      </Notice>
      {ours.length > 0 && <Ours list={ours} />}
      {others.length > 0 && <Others list={others} />}
      <Stack width="press">
        <CopyButton kind="plain" />
      </Stack>
      <Soft small>{words.code}</Soft>
    </Screen>
  );
}

function useResolve(list: readonly Restored[]) {
  const local = useLocal();
  const [said, setSaid] = useState('');
  const ids = list.map(({ problem }) => problem.id);
  const take = async (way: WayOut) => {
    setSaid('');
    await resolveAll(local, ids, way).catch(() => setSaid(words.failed));
  };
  return { said, take };
}

function Ours({ list }: { readonly list: readonly Restored[] }) {
  const { said, take } = useResolve(list);
  return (
    <Section title={words.mine(list.length)}>
      <p>{words.mineText}</p>
      <List list={list} />
      <Stack width="press">
        <Button onClick={() => void take('retry')}>{words.keepAll(list.length)}</Button>
        <Drop count={list.length} label={words.dropAll} drop={() => take('discard')} />
        <Answer>{said}</Answer>
      </Stack>
    </Section>
  );
}

function Others({ list }: { readonly list: readonly Restored[] }) {
  const { said, take } = useResolve(list);
  return (
    <Section title={words.others(list.length)}>
      <p>{words.othersText}</p>
      <List list={list} />
      <Stack width="press">
        <Drop count={list.length} label={words.dropOthers} drop={() => take('discard')} />
        <Answer>{said}</Answer>
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
          second={[excerptOf(problem) && rowTitle(story), rowSecond(story)]
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
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.dropTitle(count)}
        closeLabel={words.cancel}
      >
        <p>{words.dropText}</p>
        <CopyButton kind="second" />
        <Button
          kind="stop"
          onClick={() => {
            setAsking(false);
            void drop();
          }}
        >
          {words.dropConfirm}
        </Button>
      </Sheet>
    </>
  );
}

function Done() {
  return (
    <Screen kind="inner" title={words.doneTitle} back={back}>
      <Empty
        drawing="windows"
        title={words.doneTitle}
        action={<ButtonLink to={paths.sync}>{syncPageWords.document}</ButtonLink>}
      >
        <p>{words.doneText}</p>
      </Empty>
    </Screen>
  );
}
