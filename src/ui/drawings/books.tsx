import css from './drawing.module.css';

/** Two open books: the course is done. */
export function BooksDrawing() {
  return (
    <svg
      className={css['drawing']}
      viewBox="0 8 360 196"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path className={css['wall']} d="M-400 0h1160v176H-400z" />
      <path
        className={css['brand']}
        d="M100 156V72Q76 56 44 66v84q32-10 56 6zM100 156V72q24-16 56-6v84q-32-10-56 6z"
      />
      <path
        className={css['right']}
        d="M260 156V72q-24-16-56-6v84q32-10 56 6zM260 156V72q24-16 56-6v84q-32-10-56 6z"
      />
      <path className={css['cross']} d="M100 72v84M260 72v84" />
      <path
        className={css['line']}
        d="M58 84q16-3 28 3M58 102q16-3 28 3M58 120q16-3 28 3M114 87q12-6 28-3M114 105q12-6 28-3M114 123q12-6 28-3M218 84q16-3 28 3M218 102q16-3 28 3M218 120q16-3 28 3M274 87q12-6 28-3M274 105q12-6 28-3M274 123q12-6 28-3"
      />
      <path className={css['wood']} d="M32 160h296v8H32z" />
      <path className={css['ground']} d="M-400 176h1160" />
    </svg>
  );
}
