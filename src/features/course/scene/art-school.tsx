import css from './scene.module.css';
import { SceneFrame } from './scene-frame.tsx';

/** A cello, a drum and a stand with notes: nobody has chosen yet. */
export function ArtSchoolScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <path
        className={css['panel']}
        d="M30 0v170M60 0v170M90 0v170M120 0v170M150 0v170M180 0v170M210 0v170M240 0v170M270 0v170M300 0v170M330 0v170"
      />
      <path
        className={css['brand']}
        d="M76 70q-24 0-24 20 0 10 7 16-15 8-15 30 0 32 32 32t32-32q0-22-15-30 7-6 7-16 0-20-24-20z"
      />
      <path className={css['deep']} d="M72 20h8v66h-8zM66 14q10-8 20 0l-3 10H69z" />
      <path className={css['cut']} d="M73 24v112M79 24v112M66 138h20" />
      <path className={css['cut']} d="M60 112q-5 8 0 16M92 112q5 8 0 16" />
      <path className={css['rod']} d="M76 168v2M118 60l22 104" />
      <path className={css['snow']} d="M154 62h62l6 44h-74z" />
      <path className={css['wire']} d="M162 74h46M161 84h49M160 94h51" />
      <circle className={css['brand']} cx="174" cy="84" r="4" />
      <circle className={css['brand']} cx="196" cy="74" r="4" />
      <path className={css['rod']} d="M178 84V68M200 74V60" />
      <path className={css['mid']} d="M146 106h78v6h-78z" />
      <path className={css['rod']} d="M185 112v40M185 150l-20 18M185 150l20 18" />
      <path className={css['sun']} d="M244 104h88v50q-44 16-88 0z" />
      <ellipse className={css['snow']} cx="288" cy="104" rx="44" ry="13" />
      <path className={css['wire']} d="M244 116l14 40 15-36 15 40 15-40 15 36 14-40" />
      <path className={css['rod']} d="M254 154l-6 16M322 154l6 16" />
      <path className={css['rod']} d="M262 60l34 40M318 56l-18 44" />
      <circle className={css['deep']} cx="297" cy="101" r="4" />
      <circle className={css['deep']} cx="300" cy="100" r="4" />
    </SceneFrame>
  );
}
