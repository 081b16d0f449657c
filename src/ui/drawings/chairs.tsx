import css from './drawing.module.css';

/** Two chairs at a table: no meeting yet. */
export function ChairsDrawing() {
  return (
    <svg
      className={css['drawing']}
      viewBox="0 8 360 196"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path className={css['wall']} d="M-400 0h1160v176H-400z" />
      <rect className={css['brand']} x="66" y="60" width="24" height="116" rx="3" />
      <path className={css['brand']} d="M66 122h62v12H66zM116 122h12v54h-12z" />
      <rect className={css['right']} x="270" y="60" width="24" height="116" rx="3" />
      <path className={css['right']} d="M232 122h62v12h-62zM232 122h12v54h-12z" />
      <path className={css['wood']} d="M138 96h84v10h-84zM174 106h12v70h-12z" />
      <path className={css['ground']} d="M-400 176h1160" />
    </svg>
  );
}
