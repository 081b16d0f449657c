import css from './row-number.module.css';

/** Before the text of a Row; without a number its place, so that the texts stand in line. */
export function RowNumber({ of }: { readonly of?: number }) {
  return <span className={css['number']}>{of}</span>;
}
