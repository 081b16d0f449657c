import { useDeferredValue, useState } from 'react';
import { inviteWords as words } from '#content/words/people/participation.ts';
import { columnByWord, roleByWord } from '#content/words/people/pasted-list.ts';
import { unitEnding } from '#data/waiting/drafts.ts';
import { invitePeople } from '#data/people/invite-people.ts';
import { useLocal } from '#data/use-live.ts';
import { readInvitationList, withoutLines } from '#domain/people/invitation-list.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Notice } from '#ui/message/notice.tsx';
import type { InviteForm } from './invite-form.ts';
import { LineList } from './line-list.tsx';
import css from '../people.module.css';
import { RoleChoice } from './role-choice.tsx';
import { UnitField } from './unit-field.tsx';
import { useDraft } from '#parts/use-draft.ts';

type Work = 'idle' | 'inviting' | 'failed';

/**
 * A pasted list. Good lines are sent and leave the box; bad ones stay there, and all of it lies on
 * the phone until it has become an invitation or the person has removed it.
 */
export function InviteList({ hat, known, role, onRole, onInvited }: InviteForm) {
  const local = useLocal();
  const id = hat.participationId;
  const box = useDraft(`bjud-in/${id}/lista`);
  const unit = useDraft(`bjud-in/${id}/lista${unitEnding}`);
  const [work, setWork] = useState<Work>('idle');
  const text = useDeferredValue(box.value);
  const context = {
    role,
    unit: unit.value,
    roles: roleByWord,
    columns: columnByWord,
    known,
  };
  const list = readInvitationList(text, context);
  const ready = list.lines.filter((line) => line.fault === null);

  async function invite() {
    setWork('inviting');
    try {
      // what is in the box now, not what was drawn: a key may have been pressed since
      const { lines } = readInvitationList(box.value, context);
      const now = lines.filter((line) => line.fault === null);
      await invitePeople(local, id, now);
      const rest = withoutLines(box.value, now);
      // a spreadsheet's first line alone is nothing to keep
      const left = readInvitationList(rest, context).lines.length;
      box.set(left === 0 ? '' : rest);
      await box.flush();
      onInvited(now, left);
    } catch {
      setWork('failed');
    }
  }
  const isBusy = work === 'inviting';
  return (
    <>
      <RoleChoice legend={words.role} role={role} onRole={onRole} />
      <UnitField label={words.unit} text={unit} />
      <div className={css['box']}>
        <TextArea
          {...box.field}
          label={words.box}
          hint={words.boxHint}
          readOnly={isBusy}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <LineList list={list} onRemove={(gone) => box.set(withoutLines(box.value, gone))} />
      {work === 'failed' ? <Notice kind="stopped" title={words.failed} live /> : null}
      {ready.length > 0 ? (
        <Button onClick={() => void invite()} disabled={isBusy}>
          {isBusy ? words.acting : words.act(ready.length)}
        </Button>
      ) : null}
    </>
  );
}
