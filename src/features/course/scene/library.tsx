import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** Shelves of books like columns, and somebody who reads under a lamp. */
export function LibraryScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <path className={css['faint']} d="M20 16h190v154H20z" />
      <path
        className={css['brand']}
        d="M30 30h12v34H30zM58 24h10v40H58zM104 28h12v36h-12zM142 34h10v30h-10zM172 26h12v38h-12z"
      />
      <path className={css['sun']} d="M44 36h12v28H44zM88 30h12v34H88zM156 30h12v34h-12z" />
      <path className={css['deep']} d="M70 32h14v32H70zM118 24h10v40h-10zM188 32h12v32h-12z" />
      <path
        className={css['sun']}
        d="M30 82h10v34H30zM92 78h12v38H92zM132 84h14v32h-14zM190 80h10v36h-10z"
      />
      <path
        className={css['brand']}
        d="M42 78h14v38H42zM74 84h14v32H74zM116 78h12v38h-12zM164 82h10v34h-10z"
      />
      <path className={css['deep']} d="M58 86h12v30H58zM106 84h8v32h-8zM176 78h12v38h-12z" />
      <path className={css['deep']} d="M30 134h12v32H30zM86 130h12v36H86zM150 132h12v34h-12z" />
      <path
        className={css['brand']}
        d="M44 130h10v36H44zM70 136h12v30H70zM130 134h14v32h-14zM186 130h12v36h-12z"
      />
      <path className={css['sun']} d="M56 134h12v32H56zM112 130h12v36h-12zM168 136h14v30h-14z" />
      <path
        className={css['mid']}
        d="M16 12h198v6H16zM16 64h198v6H16zM16 116h198v6H16zM16 164h198v6H16zM14 12h6v158h-6zM210 12h6v158h-6z"
      />
      <path className={css['glow']} d="M318 46l-66 124h98z" />
      <path className={css['rod']} d="M338 168V40q0-10-10-10" />
      <path className={css['sun']} d="M304 44q2-20 18-20t18 20z" />
      <path className={css['deep']} d="M244 100q0-12 12-12h16q12 0 12 12v50h-40z" />
      <Person x={272} y={160} tone="sun" size={0.92} />
      <path className={css['deep']} d="M240 128q8-3 13 2v18h48v18h-61z" />
      <path className={css['snow']} d="M282 118l22-8v24l-22 8zM282 118l-8-4v24l8 4z" />
      <path className={css['warm']} d="M272 130l14 4" />
      <path className={css['rod']} d="M248 166v4M296 166v4" />
    </SceneFrame>
  );
}
