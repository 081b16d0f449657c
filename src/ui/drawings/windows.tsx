import css from './drawing.module.css';

/** Two windows, one lit: waiting for the other. */
export function WindowsDrawing() {
  return (
    <svg
      className={css['drawing']}
      viewBox="0 8 360 196"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path className={css['wall']} d="M-400 0h1160v176H-400z" />
      <path
        className={css['panel']}
        d="M20 0V176M40 0V176M60 0V176M80 0V176M100 0V176M120 0V176M140 0V176M160 0V176M180 0V176M200 0V176M220 0V176M240 0V176M260 0V176M280 0V176M300 0V176M320 0V176M340 0V176"
      />
      <path className={css['glow']} d="M102 176h66l-22 40H50z" />
      <rect className={css['right']} x="102" y="24" width="66" height="128" rx="3" />
      <rect className={css['left']} x="192" y="24" width="66" height="128" rx="3" />
      <path
        className={css['cross']}
        d="M135 24v128M102 66h66M102 109h66M225 24v128M192 66h66M192 109h66"
      />
      <path className={css['wood']} d="M94 152h82v7H94zM184 152h82v7h-82z" />
      <path className={css['ground']} d="M-400 176h1160" />
    </svg>
  );
}
