import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** A plough on the road, and somebody with a pram at the bank of snow on the pavement. */
export function SnowClearingScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame
      alt={alt}
      front={<path className={css['snow']} d="M0 171v-8q40-9 78-3t54-22q22-4 32 14t34 17h162v2z" />}
    >
      <path className={css['faint']} d="M0 170V92l34-26 34 26v18h30V76l36-26 36 26v94z" />
      <path className={css['sun']} d="M22 104h14v18H22zM44 104h14v18H44zM118 92h14v18h-14z" />
      <path className={css['faint']} d="M120 120h14v18h-14zM142 92h12v18h-12z" />
      <path
        className={css['snow']}
        d="M0 92l34-26 34 26-6 3-28-19L6 95zM98 76l36-26 36 26-6 3-30-19-30 19z"
      />
      <path className={css['glow']} d="M202 46l-36 122h88z" />
      <path className={css['rod']} d="M214 168V44q0-8-8-8h-8" />
      <path className={css['sun']} d="M186 32h18v8h-18z" />
      <Person x={46} y={166} tone="brand" size={0.92} />
      <path className={css['arm']} d="M56 130l18 8" />
      <path className={css['deep']} d="M72 130h42q-2 22-21 22t-21-22z" />
      <path className={css['mid']} d="M93 130V112q18 2 21 18z" />
      <circle className={css['deep']} cx="82" cy="159" r="6" />
      <circle className={css['deep']} cx="106" cy="159" r="6" />
      <path className={css['sun']} d="M262 96h44l12 30h26v32h-82z" />
      <path className={css['deep']} d="M270 103h31l8 22h-39z" />
      <path className={css['cut']} d="M288 103v22" />
      <path className={css['brand']} d="M236 124q14 20 4 44h-10q4-22-4-40z" />
      <path className={css['rod']} d="M240 148h22" />
      <circle className={css['deep']} cx="282" cy="158" r="12" />
      <circle className={css['deep']} cx="326" cy="158" r="12" />
      <circle className={css['wall']} cx="282" cy="158" r="4" />
      <circle className={css['wall']} cx="326" cy="158" r="4" />
      <path className={css['sun']} d="M290 88h12v8h-12z" />
      <g className={css['snow']}>
        <circle cx="70" cy="30" r="3" />
        <circle cx="92" cy="52" r="2.5" />
        <circle cx="180" cy="22" r="3" />
        <circle cx="240" cy="62" r="2.5" />
        <circle cx="262" cy="28" r="3" />
        <circle cx="312" cy="52" r="3" />
        <circle cx="342" cy="84" r="2.5" />
        <circle cx="24" cy="42" r="2.5" />
      </g>
    </SceneFrame>
  );
}
