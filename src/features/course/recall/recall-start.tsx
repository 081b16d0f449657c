import { courseOutline } from '#content/course/outline.ts';
import { recallWords as words } from '#content/words/course/recall.ts';
import {
  getDueRecall,
  getOffersRecall,
  saveOffersRecall,
  skipRecall,
} from '#data/course/recall.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotSaved } from '../not-saved.tsx';
import type { Parts } from '../use-parts.ts';
import { useSaves } from '../use-saves.ts';
import type { RecallProps } from './recall-props.ts';

interface RecallStartProps extends RecallProps, Pick<Parts, 'heading'> {
  readonly leave: () => void;
  readonly onBegin: () => void;
}

/** What it is, before anything is asked; and no to it, for now or for good. */
export function RecallStart({ module, checks, close, heading, leave, onBegin }: RecallStartProps) {
  const title = words.title(module.number);
  const hasAny = checks.length > 0;
  return (
    <Screen
      kind="task"
      title={title}
      close={close}
      act={
        <ActRow>
          <Button onClick={hasAny ? onBegin : leave}>{hasAny ? words.begin : words.end}</Button>
        </ActRow>
      }
    >
      <Stack gap={3}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{hasAny ? words.lead(checks.length) : words.none}</p>
        <Soft>{hasAny ? words.private : words.noneText}</Soft>
      </Stack>
      <Refusals module={module.key} leave={leave} />
    </Screen>
  );
}

interface RefusalsProps {
  readonly module: string;
  readonly leave: () => void;
}

/** One who came here of her own accord has nothing to say no to. */
function Refusals({ module, leave }: RefusalsProps) {
  const local = useLocal();
  const { failed, save } = useSaves();
  const isDue = useLive(async (of) => (await getDueRecall(of, courseOutline)) === module, [module]);
  const isOffered = useLive(getOffersRecall);
  const skip = async () => {
    await skipRecall(local, module);
    leave();
  };
  return (
    <>
      {isOffered === false ? (
        <Notice
          kind="calm"
          title={words.off}
          live
          action={
            <Button kind="second" onClick={() => save(saveOffersRecall(local, true))}>
              {words.again}
            </Button>
          }
        >
          {words.offWhere}
        </Notice>
      ) : null}
      {isDue ? (
        <Stack gap={2} width="press">
          <Button kind="second" onClick={() => save(skip())}>
            {words.skip}
          </Button>
          <Button kind="plain" onClick={() => save(saveOffersRecall(local, false))}>
            {words.never}
          </Button>
        </Stack>
      ) : null}
      {failed ? <NotSaved /> : null}
    </>
  );
}
