import { useState } from 'react';
import { handOverWords as words } from '#content/words/account/hand-over.ts';
import { addressFaultWord } from '#content/words/people/address.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import type { HandOverAnswer, SeatHandOver } from '#data/account/hand-over-seat.ts';
import { useLocal } from '#data/use-live.ts';
import { parseAddress, readAddress } from '#domain/address.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Section } from '#ui/screen/section.tsx';

type Failure = Extract<HandOverAnswer, { ok: false }>['reason'];
type State = 'writing' | 'checked' | 'asking' | 'acting' | Failure;
const calm: readonly State[] = ['writing', 'checked', 'asking', 'acting'];

interface Heir {
  readonly name: string;
  readonly address: string;
}
const nobody: Heir = { name: '', address: '' };

interface HandOverFormProps {
  readonly row: InvitationRow;
  readonly onDone: (heir: string) => void;
}

/** Who takes over; asked once more, for the old person is out at once. */
export function HandOverForm({ row, onDone }: HandOverFormProps) {
  const local = useLocal();
  const { typed: heir, set: setHeir, end } = useFormDraft(`lamna-over/${row.id}`, nobody, 'new');
  const [state, setState] = useState<State>('writing');
  const name = heir.name.trim();

  function ask() {
    const isRead = name !== '' && !tooLongField(name, 'name');
    setState(isRead && readAddress(heir.address) !== null ? 'asking' : 'checked');
  }

  async function handOver() {
    setState('acting');
    const { participation_id: participationId, id: invitationId } = row;
    const answer = await askServer(local.uid, { participationId, invitationId, ...heir });
    if (!answer.ok) return setState(answer.reason);
    local.poke();
    await end(nobody);
    onDone(name);
  }

  return (
    <Form gap={3} onSubmit={ask}>
      <Section title={words.new}>
        <HeirFields heir={heir} onHeir={setHeir} isChecked={state !== 'writing'} />
        <Button type="submit" disabled={state === 'acting'}>
          {state === 'acting' ? words.acting : words.act}
        </Button>
      </Section>
      <div role="alert">
        {calm.includes(state) ? null : (
          <Notice kind="stopped" title={words.failed[state as Failure]} />
        )}
      </div>
      <AskSheet
        open={state === 'asking'}
        onClose={() => setState('checked')}
        title={words.sure(row.name, name)}
        cancel={words.cancel}
        confirm={words.confirm}
        loses
        onConfirm={handOver}
      >
        <p>{words.sureText(row.name)}</p>
      </AskSheet>
    </Form>
  );
}

interface HeirFieldsProps {
  readonly heir: Heir;
  readonly onHeir: (heir: Heir) => void;
  /** What is wrong is told from the first attempt on. */
  readonly isChecked: boolean;
}

function HeirFields({ heir, onHeir, isChecked }: HeirFieldsProps) {
  const isNameless = isChecked && heir.name.trim() === '';
  const { fault } = parseAddress(heir.address);
  return (
    <>
      <TextField
        label={words.name}
        autoComplete="off"
        value={heir.name}
        error={isNameless ? words.nameError : tooLongField(heir.name, 'name')}
        onChange={(event) => onHeir({ ...heir, name: event.target.value })}
      />
      <TextField
        label={words.address}
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={heir.address}
        hint={words.sameHint}
        error={isChecked && fault !== null ? addressFaultWord[fault] : undefined}
        onChange={(event) => onHeir({ ...heir, address: event.target.value })}
      />
    </>
  );
}

/** The file that asks lies on the phone after the first visit; if it does not there is no network. */
async function askServer(uid: string, seat: SeatHandOver): Promise<HandOverAnswer> {
  const remote = await import('#data/account/hand-over-seat.ts').catch(() => undefined);
  return remote?.handOverSeat(uid, seat) ?? { ok: false, reason: 'offline' };
}
