import { useLayoutEffect, useRef, useState } from 'react';
import { messageWords as words } from '#content/words/people/participation.ts';
import { mailLink, type MailLink } from '#domain/people/mail-link.ts';
import { Button } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './people.module.css';

interface MailToPeopleProps {
  readonly subject: string;
  readonly text: string;
  readonly addresses: readonly string[];
  /** Those who have not had their mail yet. */
  readonly onCopy: (left: readonly string[]) => void;
}

/** One mail to all of them; where they do not fit into one, mail after mail, and how many are left. */
export function MailToPeople({ subject, text, addresses, onCopy }: MailToPeopleProps) {
  /** How many had been written to before each mail, the present one last. */
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const start = starts.at(-1) ?? 0;
  const left = addresses.slice(start);
  const link = left.length > 0 ? mailLink(left, subject, text) : null;
  const count = link?.count ?? 0;
  const [mailRef, backRef] = useKeptFocus(start);
  if (link && count === addresses.length) return <OneMail link={link} />;
  return (
    <>
      <Soft of="output" small>
        {whereOne(start, addresses.length, count)}
      </Soft>
      {link && !link.hasText ? <Soft small>{words.withoutText}</Soft> : null}
      <div className={css['acts']}>
        {link ? (
          <a
            ref={mailRef}
            className={css['mail']}
            href={link.href}
            // once the browser has taken the address: before that the link must not be another
            onClick={() => setTimeout(() => setStarts([...starts, start + count]))}
          >
            {actWord(start, left.length, count)}
          </a>
        ) : null}
        {left.length > 0 ? (
          <Button kind="second" onClick={() => onCopy(left)}>
            {words.copyAddresses}
          </Button>
        ) : null}
        {start > 0 ? (
          <Button ref={backRef} kind="plain" onClick={() => setStarts(starts.slice(0, -1))}>
            {words.back}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The last mail takes its link away, and the first the way back: the focus stays among them. */
function useKeptFocus(start: number) {
  const link = useRef<HTMLAnchorElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef(start);
  useLayoutEffect(() => {
    if (before.current === start) return;
    before.current = start;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) (link.current ?? back.current)?.focus();
  }, [start]);
  return [link, back] as const;
}

function OneMail({ link }: { readonly link: MailLink }) {
  return (
    <>
      <Soft small>{words.mailHint}</Soft>
      {link.hasText ? null : <Soft small>{words.withoutText}</Soft>}
      <div className={css['acts']}>
        <a className={css['mail']} href={link.href}>
          {words.mail}
        </a>
      </div>
    </>
  );
}

function whereOne(start: number, all: number, count: number): string {
  if (start === all) return words.allOpened(all);
  if (start > 0) return words.left(start, all);
  return count === 0 ? words.noMail : words.part(count, all);
}

function actWord(start: number, left: number, count: number): string {
  if (start === 0) return words.mailFirst(count);
  return count === left ? words.mailLast(count) : words.mailNext(count);
}
