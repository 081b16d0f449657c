import css from './sharing.module.css';

interface SharedTextProps {
  /** Which sort of text it is, where there are several. */
  readonly kind?: string;
  readonly text: string;
}

/** What one is about to share, so that one sees which text it is. */
export function SharedText({ kind, text }: SharedTextProps) {
  return (
    <blockquote className={css['quote']}>
      {kind === undefined ? null : <span className={css['kind']}>{kind}</span>}
      <p className={css['text']} dir="auto">
        {text.trim()}
      </p>
    </blockquote>
  );
}
