import { useState } from 'react';
import { openWords as words } from '#content/words/compare/open.ts';
import type { Beside } from '#data/compare/get-comparison.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Stack } from '#ui/text/stack.tsx';
import { opensForGroup } from '../opens-for-group.ts';
import { OpenForm } from './open-form.tsx';
import { OpenReaders } from './open-readers.tsx';
import { SaidYes } from './said-yes.tsx';

interface OpenWordProps {
  readonly hat: Hat;
  readonly beside: Beside;
}

/** The organisation's own word: to give, or given. */
export function OpenWord({ hat, beside }: OpenWordProps) {
  const [isChanging, setChanging] = useState(false);
  const mine = beside.sides.find(({ isMine }) => isMine);
  const mayAct = opensForGroup(hat);
  const readers = <OpenReaders hat={hat} />;
  if (!mine) return <p>{words.readOnlyMentor}</p>;
  const { word } = mine;
  if (word !== null && !isChanging)
    return (
      <SaidYes
        hat={hat}
        beside={beside}
        mine={{ ...mine, word }}
        mayAct={mayAct}
        onChange={() => setChanging(true)}
      >
        {readers}
      </SaidYes>
    );
  if (!mayAct) return <p>{words.readOnly(words.who)}</p>;
  return (
    <Stack gap={6}>
      {beside.handIn === null ? <p>{words.before}</p> : null}
      <OpenForm
        hat={hat}
        occasionId={beside.occasion.id}
        said={word}
        onDone={() => setChanging(false)}
      >
        {readers}
      </OpenForm>
    </Stack>
  );
}
