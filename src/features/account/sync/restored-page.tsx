import { actWord } from '#content/words/common.ts';
import { syncPageWords } from '#content/words/account/account.ts';
import { restoredWords as words } from '#content/words/waiting/restored.ts';
import { listRestored, type Restored } from '#data/waiting/list-restored.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton } from './copy-actions.tsx';
import { OthersRestored, OurRestored } from './restored-lists.tsx';

const back = { to: paths.sync, label: actWord.back };

/** What a restored server has lost: a person sees the list before anything goes or is sent. */
export function RestoredPage() {
  const all = useLive(listRestored);
  return (
    <Ladder
      read={all && (all.length > 0 ? all : null)}
      missing={
        <Missing
          drawing="windows"
          title={words.doneTitle}
          text={words.doneText}
          back={back}
          way={{ to: paths.sync, label: syncPageWords.document }}
        />
      }
    >
      {(list) => <All list={list} />}
    </Ladder>
  );
}

function All({ list }: { readonly list: readonly Restored[] }) {
  const ours = list.filter((one) => one.isOurs);
  const others = list.filter((one) => !one.isOurs);
  return (
    <Screen kind="inner" title={words.document} back={back}>
      <h1>{words.title}</h1>
      <Notice kind="waiting" title={words.happened}>
        {words.safe}
      </Notice>
      {ours.length > 0 && <OurRestored list={ours} />}
      {others.length > 0 && <OthersRestored list={others} />}
      <Stack width="press">
        <CopyButton kind="plain" />
      </Stack>
      <Soft small>{words.code}</Soft>
    </Screen>
  );
}
