import type { ReactNode } from 'react';
import { evidenceWords as words } from '#content/words/checklist/evidence.ts';
import { linkParts } from '#domain/text-links.ts';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './evidence.module.css';

interface EvidenceTextProps {
  readonly text: string | undefined;
  /** The same words, marked where they differ: they lead nowhere then. */
  readonly children?: ReactNode;
  /** What it is stands before it already. */
  readonly bare?: boolean;
}

/** How one knows, to read: a link in it can be followed. Nothing where nobody has written anything. */
export function EvidenceText({ text = '', children, bare = false }: EvidenceTextProps) {
  if (text === '') return null;
  return (
    <span className={css['read']}>
      {bare ? null : <b>{words.read}: </b>}
      <span dir="auto">{children ?? <Linked text={text} />}</span>
    </span>
  );
}

/** Others wrote it: it opens beside the app and is not told where one came from. */
function Linked({ text }: { readonly text: string }) {
  return linkParts(text).map(({ text: part, to }, at) =>
    to === null ? (
      part
    ) : (
      <a key={at} href={to} target="_blank" rel="noopener noreferrer nofollow">
        {part}
        <Hidden> ({words.newTab})</Hidden>
      </a>
    ),
  );
}
