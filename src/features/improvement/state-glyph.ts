import type { WorkState } from '#domain/improvement/work-state.ts';
import type { GlyphShape } from '#ui/sign/glyph.tsx';

/** A shape that fills as the work comes nearer to an answer. */
export const stateGlyph: Readonly<Record<WorkState, GlyphShape>> = {
  idea: 'dashed',
  planned: 'ring',
  testing: 'half',
  studied: 'point',
  introduced: 'check',
  ended: 'bar',
};
