import type { Noted } from '#content/course/figure-model.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './figure.module.css';

/** A thing of a figure: its name and, when there is more to say, a note. */
export function NotedText({ of }: { readonly of: Noted }) {
  return (
    <span className={css['text']}>
      <span className={css['title']}>{of.title}</span>
      {of.note ? (
        <Soft of="span" small>
          {of.note}
        </Soft>
      ) : null}
    </span>
  );
}
