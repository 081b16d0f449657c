import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** Somebody points at paired columns on a board. */
export function StatisticsScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <rect className={css['mid']} x="120" y="20" width="212" height="118" rx="4" />
      <rect className={css['paper']} x="127" y="27" width="198" height="104" />
      <path className={css['wire']} d="M140 118h172" />
      <path
        className={css['brand']}
        d="M150 72h14v45h-14zM194 58h14v59h-14zM238 84h14v33h-14zM282 48h14v69h-14z"
      />
      <path
        className={css['sun']}
        d="M167 90h14v27h-14zM211 62h14v55h-14zM255 60h14v57h-14zM299 84h14v33h-14z"
      />
      <path className={css['panel']} d="M140 46h172M140 70h172M140 94h172" />
      <path className={css['rod']} d="M150 138l-12 32M302 138l12 32" />
      <Person x={70} y={170} tone="sun" size={1.2} />
      <path className={css['warm']} d="M86 112l46-24" />
      <path className={css['rod']} d="M132 88l28-15" />
      <path className={css['deep']} d="M20 150h26l-4 20H24z" />
      <path className={css['brand']} d="M33 150q-20-12-15-34 14 6 15 26 2-24 16-32 4 26-16 40z" />
    </SceneFrame>
  );
}
