import css from './marked-list.module.css';

interface MarkedListProps {
  readonly items: readonly string[];
  /** With air between: for what is read one at a time. */
  readonly wide?: boolean;
}

/** Sentences under each other, each with the small bar of the brand before it. */
export function MarkedList({ items, wide }: MarkedListProps) {
  return (
    <ul className={css['list']} data-wide={wide || undefined}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
