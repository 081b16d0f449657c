import type { Noted } from '#content/course/figure-model.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './figure.module.css';

/** A telephone number, as the lines that give support are named by theirs. */
const phone = /^0\d{1,3}-[\d\s]+$/u;

/** A thing of a figure: its name and, when there is more to say, a note. A number to call is called by a press. */
export function NotedText({ of }: { readonly of: Noted }) {
  return (
    <span className={css['text']}>
      <span className={css['title']}>
        {phone.test(of.title) ? (
          <a className={css['phone']} href={`tel:${of.title.replaceAll(/\D/gu, '')}`}>
            {of.title}
          </a>
        ) : (
          of.title
        )}
      </span>
      {of.note ? (
        <Soft of="span" small>
          {of.note}
        </Soft>
      ) : null}
    </span>
  );
}
