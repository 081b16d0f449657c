import css from './drawing.module.css';

/** Two coats on hooks: no colleagues yet. */
export function CoatsDrawing() {
  return (
    <svg
      className={css['drawing']}
      viewBox="0 8 360 196"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path className={css['ground']} d="M-400 176h1160" />
      <rect className={css['left']} x="140" y="44" width="34" height="132" rx="3" />
      <rect className={css['right']} x="186" y="44" width="34" height="132" rx="3" />
    </svg>
  );
}
