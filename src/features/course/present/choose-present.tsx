import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newTalkWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotSaved } from '../not-saved.tsx';
import { FreeName } from './free-name.tsx';
import { NameList } from './name-list.tsx';
import { PeoplePicker } from './people-picker.tsx';
import { usePresent, type PresentProps } from './use-present.ts';

/** Who is in the room, oneself included from the start. */
export function ChoosePresent({ module, hat, people }: PresentProps) {
  const navigate = useNavigate();
  const { talk, chosen, names, choose, setNames, begin } = usePresent({ module, hat, people });
  const [failed, setFailed] = useState(false);
  const count = chosen.size + names.length;

  async function open() {
    try {
      await navigate(paths.talk(await begin()), { replace: true });
    } catch {
      setFailed(true);
    }
  }
  return (
    <Screen
      kind="task"
      title={words.title}
      close={{ to: paths.module(module.key), label: talkWords.backToModule(module.number) }}
      act={
        <ActRow>
          <Button disabled={count === 0} onClick={() => void open()}>
            {count === 0 ? words.nobody : words.begin(count)}
          </Button>
        </ActRow>
      }
    >
      <Stack gap={1}>
        <Soft small>{talkWords.module(module.number, module.title)}</Soft>
        <h1>{words.title}</h1>
        <p>{words.how}</p>
      </Stack>
      <PeoplePicker
        legend={words.peopleLegend(hat.organisationName)}
        people={people}
        chosen={chosen}
        type="checkbox"
        onChoose={choose}
      />
      <NameList names={names} onRemove={(at) => setNames(names.filter((_, nth) => nth !== at))} />
      <FreeName talk={talk} onAdd={(name) => setNames([...names, name])} />
      {failed ? <NotSaved /> : null}
    </Screen>
  );
}
