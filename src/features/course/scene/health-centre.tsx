import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** A waiting room: a desk under a cross, a clock, somebody waiting on one of two chairs. */
export function HealthCentreScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <rect className={css['deep']} x="52" y="16" width="44" height="44" rx="6" />
      <path className={css['cut']} d="M74 27v22M63 38h22" />
      <circle className={css['snow']} cx="168" cy="40" r="20" />
      <path className={css['wire']} d="M168 28v12l8 6" />
      <Person x={74} y={170} tone="brand" size={1.04} />
      <path className={css['mid']} d="M18 112h116v9H18z" />
      <path className={css['sun']} d="M26 121h100v49H26z" />
      <path className={css['cut']} d="M51 132v28M76 132v28M101 132v28" />
      <path className={css['snow']} d="M102 98h16l4 14h-24z" />
      <path className={css['deep']} d="M204 100h9v38h40v8h-40v24h-9zM244 146h9v24h-9z" />
      <path className={css['deep']} d="M276 100h9v38h40v8h-40v24h-9zM316 146h9v24h-9z" />
      <Person x={234} y={148} tone="sun" size={0.92} />
      <path className={css['snow']} d="M238 112l22-8 4 20-22 8z" />
      <path className={css['warm']} d="M234 116l14 6" />
      <path className={css['brand']} d="M342 128q-18-14-12-42 14 10 14 32 2-22 16-30v36z" />
      <path className={css['mid']} d="M330 132h30v38h-26z" />
      <path className={css['snow']} d="M284 40h40v30h-40z" />
      <path className={css['wire']} d="M292 50h24M292 60h14" />
    </SceneFrame>
  );
}
