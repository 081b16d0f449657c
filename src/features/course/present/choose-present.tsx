import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { newTalkWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { startGroupSession } from '#data/course/group/lead-group-session.ts';
import { type CoursePerson } from '#data/course/group/list-course-people.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
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

interface ChoosePresentProps {
  readonly module: CourseModule;
  readonly hat: Hat;
  readonly people: readonly CoursePerson[];
}

/** Lines: the seats of those in the list, and the names of those who are not. */
interface Chosen {
  readonly chosen: string;
  readonly names: string;
}

/** Who is in the room, oneself included from the start. */
export function ChoosePresent({ module, hat, people }: ChoosePresentProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const talk = `${hat.participationId}/${module.key}`;
  const { typed, set, end } = useFormDraft<Chosen>(`samtal/${talk}`, {
    chosen: linesOf(people.filter((one) => one.isMe).map((one) => one.seatId)),
    names: '',
  });
  const chosen = new Set(readLines(typed.chosen));
  const names = readLines(typed.names);
  const setNames = (next: readonly string[]) => set({ ...typed, names: linesOf(next) });
  const [failed, setFailed] = useState(false);
  const count = chosen.size + names.length;

  function choose(seatId: string, isChosen: boolean) {
    const rest = [...chosen].filter((one) => one !== seatId);
    set({ ...typed, chosen: linesOf(isChosen ? [...rest, seatId] : rest) });
  }
  async function begin() {
    const here = people.filter((one) => chosen.has(one.seatId));
    const free = names.map((name) => ({ seatId: null, name }));
    const { participationId } = hat;
    const present = [...here, ...free];
    try {
      const id = await startGroupSession(local, { participationId, module: module.key, present });
      await end({ chosen: '', names: '' });
      await navigate(paths.talk(id), { replace: true });
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
          <Button disabled={count === 0} onClick={() => void begin()}>
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

const linesOf = (parts: readonly string[]) => parts.join('\n');
const readLines = (text: string) => text.split('\n').filter((line) => line !== '');
