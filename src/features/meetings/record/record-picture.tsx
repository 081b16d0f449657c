import { pictureWords as words } from '#content/words/meetings/record.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { Picture } from '../files/picture.tsx';
import css from './record.module.css';

/** A picture under its item, with what it shows in words; where it is not on the phone, that it is not. */
export function RecordPicture({ row }: { readonly row: MaterialRow }) {
  const text = row.description || row.title;
  return (
    <figure className={css['picture']}>
      <Picture row={row} alt={text} missing={words.missing} />
      <figcaption dir="auto">{text}</figcaption>
    </figure>
  );
}
