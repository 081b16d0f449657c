import { readersWords as words } from '#content/words/sharing/readers.ts';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './sharing.module.css';

/** Said before anything leaves: the public record first. `also`: what is true of this sort of text. */
export function WhatItMeans({ also }: { readonly also?: string }) {
  const own = also === undefined ? [] : [also];
  return (
    <Stack gap={2}>
      <h3 className={css['label']}>{words.means}</h3>
      <div className={css['means']}>
        <MarkedList items={[words.publicRecord, ...own, words.seesYou, words.takeBack]} />
      </div>
    </Stack>
  );
}
