import css from './glyph.module.css';

/** How far something has come, as a shape that fills: nothing begun … in use, or ended. */
export type GlyphShape = 'dashed' | 'ring' | 'half' | 'point' | 'check' | 'bar';

/** Never a colour and never a share; its word stands beside. */
export function Glyph({ of }: { readonly of: GlyphShape }) {
  return (
    <svg className={css['glyph']} viewBox="0 0 20 20" aria-hidden="true">
      {of === 'check' ? (
        <>
          <circle className={css['filled']} cx="10" cy="10" r="9" />
          <path className={css['cut']} d="M5.8 10.4 9 13.4l5.4-6.4" />
        </>
      ) : (
        <circle className={css['edge']} data-of={of} cx="10" cy="10" r="8" />
      )}
      {of === 'half' ? <path className={css['filled']} d="M10 2a8 8 0 0 1 0 16z" /> : null}
      {of === 'point' ? <circle className={css['filled']} cx="10" cy="10" r="4" /> : null}
      {of === 'bar' ? <path className={css['edge']} d="M6 10h8" /> : null}
    </svg>
  );
}
