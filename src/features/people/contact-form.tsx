import { useState, type FormEvent } from 'react';
import { contactWords as words } from '#content/words/people/participation.ts';
import type { Contact } from '#data/people/get-contacts.ts';
import { saveContact } from '#data/people/save-contact.ts';
import { useLocal } from '#data/use-live.ts';
import { isAddress } from '#domain/invitation-list.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import css from './people.module.css';

interface ContactFormProps {
  readonly scope: string;
  readonly contact: Contact | undefined;
  /** Who stands there as long as nobody is named. */
  readonly fallback?: string | undefined;
  /** The person's own name and address, to begin with. */
  readonly mine: Contact;
}

const nobody: Contact = { name: '', email: '', phone: '' };

/** Saved by a press and not while one types: others would see half an address. */
export function ContactForm({ scope, contact, fallback, mine }: ContactFormProps) {
  const local = useLocal();
  const [typed, setTyped] = useState(contact ?? nobody);
  const [told, setTold] = useState<'saved' | 'email' | undefined>();
  const field = (name: keyof Contact) => ({
    label: words[name],
    value: typed[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped({ ...typed, [name]: event.target.value });
      setTold(undefined);
    },
  });

  async function save(next: Contact) {
    const email = next.email.trim().toLowerCase();
    if (email !== '' && !isAddress(email)) return setTold('email');
    await saveContact(local, scope, { ...next, email });
    setTyped(next);
    return setTold('saved');
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(typed);
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <TextField
        {...field('name')}
        maxLength={200}
        autoComplete="off"
        hint={fallback ? words.fallback(fallback) : undefined}
      />
      <TextField
        {...field('email')}
        type="email"
        inputMode="email"
        maxLength={254}
        autoComplete="off"
        error={told === 'email' ? words.emailError : undefined}
      />
      <TextField {...field('phone')} type="tel" maxLength={40} autoComplete="off" />
      <output>{told === 'saved' ? words.saved : ''}</output>
      <Button type="submit">{words.save}</Button>
      {typed.name === '' && mine.name !== '' ? (
        <Button kind="plain" onClick={() => setTyped(mine)}>
          {words.mine}
        </Button>
      ) : null}
      {contact ? (
        <Button kind="plain" onClick={() => void save(nobody)}>
          {words.remove}
        </Button>
      ) : null}
    </form>
  );
}
