import { stateWord } from '#content/words/improvement/works.ts';
import type { WorkState } from '#domain/improvement/work-state.ts';
import { Glyph, type GlyphShape } from '#ui/sign/glyph.tsx';
import css from './improvement.module.css';

/** A shape that fills as the work comes nearer to an answer. */
const shapes: Readonly<Record<WorkState, GlyphShape>> = {
  idea: 'dashed',
  planned: 'ring',
  testing: 'half',
  studied: 'point',
  introduced: 'check',
  ended: 'bar',
};

export function StateGlyph({ state }: { readonly state: WorkState }) {
  return <Glyph of={shapes[state]} />;
}

/** How far a work has come: the shape beside its word. */
export function StateLine({ state }: { readonly state: WorkState }) {
  return (
    <p className={css['stage']}>
      <StateGlyph state={state} />
      <span className={css['label']}>{stateWord[state]}</span>
    </p>
  );
}
