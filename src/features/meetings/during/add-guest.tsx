import { useState } from 'react';
import { attendanceWords as words } from '#content/words/meetings/during.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { saveGuest } from '#data/meetings/during/save-attendance.ts';
import { useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Answer } from '#ui/message/answer.tsx';

interface Typed {
  readonly name: string;
  readonly unit: string;
}
const nothing: Typed = { name: '', unit: '' };

/** By name and organisation: what is typed stays until it has become a row. */
export function AddGuest({ meeting }: { readonly meeting: MeetingRow }) {
  const local = useLocal();
  const { id, typed, set, end } = useFormDraft<Typed>(`gast/${meeting.id}`, nothing, 'new');
  const [state, setState] = useState<'writing' | 'checked' | 'failed'>('writing');
  const ofName = tooLongField(typed.name, 'name');
  const ofUnit = tooLongField(typed.unit, 'name');
  const isEmpty = typed.name.trim() === '';
  function type(more: Partial<Typed>) {
    set({ ...typed, ...more });
    setState('writing');
  }
  async function add() {
    if (isEmpty || ofName !== undefined || ofUnit !== undefined) return setState('checked');
    try {
      await saveGuest(local, meeting, { ...typed, seatId: id });
    } catch {
      return setState('failed');
    }
    setState('writing');
    await end(nothing);
  }
  return (
    <Form gap={3} onSubmit={add}>
      <TextField
        label={words.guestName}
        value={typed.name}
        autoComplete="off"
        error={state === 'checked' && isEmpty ? words.guestEmpty : ofName}
        onChange={(event) => type({ name: event.target.value })}
      />
      <TextField
        label={words.guestUnit}
        value={typed.unit}
        autoComplete="off"
        error={ofUnit}
        onChange={(event) => type({ unit: event.target.value })}
      />
      <Answer>{state === 'failed' ? words.failed : ''}</Answer>
      <Button kind="second" type="submit">
        {words.addGuest}
      </Button>
    </Form>
  );
}
