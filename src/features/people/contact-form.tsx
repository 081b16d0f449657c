import { useState } from 'react';
import { addressFaultWord } from '#content/words/people/address.ts';
import { contactWords as words } from '#content/words/people/participation.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import type { Contact } from '#data/people/get-contacts.ts';
import { saveContact } from '#data/people/save-contact.ts';
import { useLocal } from '#data/use-live.ts';
import { parseAddress, type AddressFault, shownAddress } from '#domain/address.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';

interface ContactFormProps {
  readonly scope: string;
  readonly contact: Contact | undefined;
  /** Who stands there as long as nobody is named. */
  readonly fallback?: string | undefined;
  /** The person's own name and address, to begin with. */
  readonly mine: Contact;
}

const nobody: Contact = { name: '', email: '', phone: '' };

const isKept = (saving: Promise<unknown>) =>
  saving.then(
    () => true,
    () => false,
  );

const isFault = (outcome: 'saved' | 'failed' | AddressFault | undefined): outcome is AddressFault =>
  outcome !== undefined && outcome !== 'saved' && outcome !== 'failed';

/** Saved by a press and not while one types: others would see half an address. */
export function ContactForm({ scope, contact, fallback, mine }: ContactFormProps) {
  const local = useLocal();
  const { typed, set, end } = useFormDraft<Contact>(
    `kontakt/${scope}`,
    contact ? { ...contact, email: shownAddress(contact.email) } : nobody,
  );
  const [outcome, setOutcome] = useState<'saved' | 'failed' | AddressFault>();
  const field = (name: keyof Contact) => ({
    label: words[name],
    value: typed[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      set({ ...typed, [name]: event.target.value });
      setOutcome(undefined);
    },
  });

  const faults = {
    name: tooLongField(typed.name, 'name'),
    phone: tooLongField(typed.phone, 'phone'),
  };

  async function save(next: Contact) {
    const { address, fault } = parseAddress(next.email);
    // nobody has to have one
    if (fault !== null && fault !== 'empty') return setOutcome(fault);
    if (next === typed && (faults.name || faults.phone)) return undefined;
    const row = { ...next, email: address ?? '' };
    if (!(await isKept(saveContact(local, scope, row)))) return setOutcome('failed');
    await end({ ...next, email: shownAddress(address ?? '') });
    return setOutcome('saved');
  }
  return (
    <Form width="write" onSubmit={() => save(typed)}>
      <TextField
        {...field('name')}
        error={faults.name}
        autoComplete="off"
        hint={fallback ? words.fallback(fallback) : undefined}
      />
      <TextField
        {...field('email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        error={isFault(outcome) ? addressFaultWord[outcome] : undefined}
      />
      <TextField {...field('phone')} type="tel" autoComplete="off" error={faults.phone} />
      <output>{outcome === 'saved' || outcome === 'failed' ? words[outcome] : ''}</output>
      <Button type="submit">{words.save}</Button>
      {typed.name === '' && mine.name !== '' ? (
        <Button kind="plain" onClick={() => set(mine)}>
          {words.mine}
        </Button>
      ) : null}
      {contact ? (
        <Button kind="plain" onClick={() => void save(nobody)}>
          {words.remove}
        </Button>
      ) : null}
    </Form>
  );
}
