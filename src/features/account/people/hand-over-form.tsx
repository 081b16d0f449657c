import { useState, type FormEvent } from 'react';
import { handOverWords as words } from '#content/words/account/hand-over.ts';
import type { HandOverAnswer, SeatHandOver } from '#data/account/hand-over-seat.ts';
import { useLocal } from '#data/use-live.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { Sheet } from '#ui/sheet.tsx';
import styles from './people.module.css';

type Failure = Extract<HandOverAnswer, { ok: false }>['reason'];
type State = 'writing' | 'checked' | 'asking' | 'acting' | Failure;
const calm: readonly State[] = ['writing', 'checked', 'asking', 'acting'];

interface HandOverFormProps {
  readonly row: InvitationRow;
  readonly onDone: (heir: string) => void;
}

/** Who takes over; asked once more, for the old person is out at once. */
export function HandOverForm({ row, onDone }: HandOverFormProps) {
  const local = useLocal();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [state, setState] = useState<State>('writing');
  const heir = name.trim();
  const isAddress = /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(address.trim());
  const isChecked = state !== 'writing';

  function ask(event: FormEvent) {
    event.preventDefault();
    setState(heir !== '' && isAddress ? 'asking' : 'checked');
  }

  async function handOver() {
    setState('acting');
    const { participation_id: participationId, id: invitationId } = row;
    const answer = await askServer(local.uid, { participationId, invitationId, name, address });
    if (!answer.ok) return setState(answer.reason);
    local.poke();
    onDone(heir);
  }

  return (
    <form className={styles['form']} noValidate onSubmit={ask}>
      <Section title={words.new}>
        <TextField
          label={words.name}
          autoComplete="off"
          value={name}
          error={isChecked && heir === '' ? words.nameError : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={words.address}
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={address}
          hint={words.sameHint}
          error={isChecked && !isAddress ? words.addressError : undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" disabled={state === 'acting'}>
          {state === 'acting' ? words.acting : words.act}
        </Button>
      </Section>
      <div role="alert">
        {calm.includes(state) ? null : (
          <Notice kind="stopped" title={words.failed[state as Failure]} />
        )}
      </div>
      <Sheet
        open={state === 'asking'}
        onClose={() => setState('checked')}
        title={words.sure(row.name, heir)}
        closeLabel={words.cancel}
      >
        <p>{words.sureText(row.name)}</p>
        <Button kind="stop" onClick={() => void handOver()}>
          {words.confirm}
        </Button>
      </Sheet>
    </form>
  );
}

/** The file that asks lies on the phone after the first visit; if it does not there is no network. */
async function askServer(uid: string, seat: SeatHandOver): Promise<HandOverAnswer> {
  const remote = await import('#data/account/hand-over-seat.ts').catch(() => undefined);
  return remote?.handOverSeat(uid, seat) ?? { ok: false, reason: 'offline' };
}
