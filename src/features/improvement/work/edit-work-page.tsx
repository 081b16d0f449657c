import { useState } from 'react';
import { cycleWords } from '#content/words/improvement/cycles.ts';
import { editWorkWords as words } from '#content/words/improvement/works.ts';
import { saveWork } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { PickField } from '#ui/choice/pick-field.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import { WithWork, type OpenWork } from '../with-work.tsx';
import { EditText } from './edit-texts.tsx';
import { PutAside } from './put-aside.tsx';

/** Everything one writes in a work, saved as one types: /forbattringar/:work/andra. */
export function EditWorkPage() {
  return <WithWork>{(open) => <EditWork key={open.view.work.id} open={open} />}</WithWork>;
}

const texts = [
  'problem',
  'causes',
  'idea',
  'who_notices',
  'lesson_learned',
  'dissemination',
] as const;

function EditWork({ open: { view } }: { readonly open: OpenWork }) {
  const { work } = view;
  return (
    <Screen
      kind="task"
      title={words.title}
      back={{ to: workPaths.work(work.id), label: cycleWords.back }}
    >
      <h1>{words.title}</h1>
      <Stack gap={4} width="write">
        <EditText view={view} field="title" />
        <EditText view={view} field="operation" />
        <Owner view={view} />
        {texts.map((field) => (
          <EditText key={field} view={view} field={field} />
        ))}
        <PutAside view={view} />
      </Stack>
    </Screen>
  );
}

function Owner({ view: { work, scope, people } }: Pick<OpenWork, 'view'>) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  const known = people.some(({ seatId }) => seatId === work.owner_seat_id);
  function choose(seat: string) {
    void saveWork(local, { scope, id: work.id }, { owner_seat_id: seat === '' ? null : seat }).then(
      (isSaved) => setFailed(!isSaved),
      () => setFailed(true),
    );
  }
  return (
    <Stack gap={1}>
      <PickField
        label={words.owner}
        value={known ? (work.owner_seat_id ?? '') : ''}
        onChange={choose}
        options={[
          { value: '', label: words.nobody },
          ...people.map(({ seatId, name, isMe }) => ({
            value: seatId,
            label: isMe ? words.me(name) : name,
          })),
        ]}
      />
      <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
    </Stack>
  );
}
