import { Mail, Phone } from 'lucide';
import { askedRole, helpWords as words } from '#content/words/people/help.ts';
import type { Asked } from '#data/people/get-contacts.ts';
import { mailTo, shownAddress } from '#domain/address.ts';
import { ButtonOut } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './help.module.css';

interface WhomToAskProps {
  readonly asked: readonly Asked[];
  readonly organisation: string;
}

/** Whom to ask, nearest first, with the ways to reach them that are known. */
export function WhomToAsk({ asked, organisation }: WhomToAskProps) {
  if (asked.length === 0) return <p>{words.nobody}</p>;
  return (
    <ul className={css['cards']}>
      {asked.map((one) => (
        <li key={one.as} className={css['card']}>
          <div>
            <p className={css['name']} dir="auto">
              {one.name}
            </p>
            <Soft small>{askedRole(one.as, organisation)}</Soft>
          </div>
          <Ways one={one} />
        </li>
      ))}
    </ul>
  );
}

function Ways({ one: { name, email, phone } }: { readonly one: Asked }) {
  if (email === '' && phone === '') return <Soft small>{words.noAddress}</Soft>;
  return (
    <div className={css['ways']}>
      {email ? (
        <ButtonOut
          kind="second"
          href={mailTo(email)}
          aria-label={words.writeTo(name, shownAddress(email))}
        >
          <Icon of={Mail} small />
          {words.write}
        </ButtonOut>
      ) : null}
      {phone ? (
        <ButtonOut kind="second" href={telTo(phone)} aria-label={words.callTo(name, phone)}>
          <Icon of={Phone} small />
          {words.call}
        </ButtonOut>
      ) : null}
    </div>
  );
}

export function telTo(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d]/gu, '')}`;
}
