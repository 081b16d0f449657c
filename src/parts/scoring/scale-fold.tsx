import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { Fold } from '#ui/list/fold.tsx';

import css from './scoring.module.css';

/** What each score means. */
export function ScaleFold({ scale }: { readonly scale: readonly ScaleStep[] }) {
  return (
    <Fold title={checklistWords.scale(scale.map((step) => step.score))}>
      <dl className={css['scale']}>
        {scale.map(({ score, label, help }) => (
          <div key={score}>
            <dt>
              {score} {label}
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
