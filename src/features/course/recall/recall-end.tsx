import { recallWords as words } from '#content/words/course/recall.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotSaved } from '../not-saved.tsx';
import type { Parts } from '../use-parts.ts';
import type { RecallProps } from './recall-props.ts';

interface RecallEndProps extends Omit<RecallProps, 'checks'>, Pick<Parts, 'heading'> {
  readonly leave: () => void;
  readonly failed: boolean;
}

/** It is over: nothing was counted, so nothing is summed up. */
export function RecallEnd({ module, close, heading, leave, failed }: RecallEndProps) {
  return (
    <Screen
      kind="task"
      title={words.endTitle}
      close={close}
      act={
        <ActRow>
          <ButtonLink kind="second" to={paths.module(module.key)}>
            {words.readAgain(module.number)}
          </ButtonLink>
          <Button onClick={leave}>{words.end}</Button>
        </ActRow>
      }
    >
      <Stack gap={3}>
        <h1 ref={heading} tabIndex={-1}>
          {words.endTitle}
        </h1>
        <p>{words.endText}</p>
      </Stack>
      {failed ? <NotSaved /> : null}
    </Screen>
  );
}
