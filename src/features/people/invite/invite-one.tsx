import { useState } from 'react';
import { inviteWords as words } from '#content/words/people/participation.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { unitEnding } from '#data/waiting/drafts.ts';
import { invitePeople } from '#data/people/invite-people.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { readPerson, type InviteForm } from './invite-form.ts';
import { RoleChoice } from './role-choice.tsx';
import { UnitField } from './unit-field.tsx';
import { useDraft } from '#parts/use-draft.ts';

/** One person, written by hand; kept on the phone like the list until she is invited. */
export function InviteOne({ hat, known, role, onRole, onInvited }: InviteForm) {
  const local = useLocal();
  const id = hat.participationId;
  const name = useDraft(`bjud-in/${id}/namn`);
  const address = useDraft(`bjud-in/${id}/adress`);
  const unit = useDraft(`bjud-in/${id}/person${unitEnding}`);
  const [fault, setFault] = useState<string>();
  const [hasFailed, setFailed] = useState(false);

  const nameFault = tooLongField(name.value, 'name');
  const isLong = nameFault !== undefined || tooLongField(unit.value, 'unit') !== undefined;

  async function invite() {
    const typed = { address: address.value, name: name.value, role, unit: unit.value };
    const read = readPerson(typed, known);
    setFault('fault' in read ? read.fault : undefined);
    if ('fault' in read || isLong) return;
    try {
      await invitePeople(local, id, [read.person]);
      for (const field of [name, address, unit]) {
        field.set('');
        await field.flush();
      }
      onInvited([read.person], 0);
    } catch {
      setFailed(true);
    }
  }
  return (
    <Form width="write" onSubmit={invite}>
      <TextField
        {...address.field}
        label={words.address}
        type="email"
        inputMode="email"
        autoComplete="off"
        error={fault}
      />
      <TextField {...name.field} label={words.name} error={nameFault} autoComplete="off" />
      <RoleChoice legend={words.oneRole} role={role} onRole={onRole} />
      <UnitField label={words.oneUnit} text={unit} />
      {hasFailed ? <Notice kind="stopped" title={words.failed} live /> : null}
      <Button type="submit">{words.act(1)}</Button>
    </Form>
  );
}
