import css from './drawing.module.css';

/** Two coats on hooks: no colleagues yet. */
export function CoatsDrawing() {
  return (
    <svg
      className={css['drawing']}
      viewBox="0 8 360 196"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path className={css['wall']} d="M-400 0h1160v176H-400z" />
      <path className={css['wood']} d="M84 34h192v8H84z" />
      <path className={css['hook']} d="M128 42v12M232 42v12" />
      <path
        className={css['brand']}
        d="M114 54h28q10 2 13 13l13 77h-14l-4-24v32H106v-32l-4 24H88l13-77q3-11 13-13z"
      />
      <path
        className={css['right']}
        d="M218 54h28q10 2 13 13l13 77h-14l-4-24v32h-44v-32l-4 24h-14l13-77q3-11 13-13z"
      />
      <path className={css['cross']} d="M128 54v98M232 54v98" />
      <path className={css['ground']} d="M-400 176h1160" />
    </svg>
  );
}
