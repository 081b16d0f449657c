import { useState } from 'react';
import { shiftWords as words } from '#content/words/assessment/shift.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { FactorRows } from './factor-rows.tsx';
import { ShiftMatrix } from './shift-matrix.tsx';
import type { ShiftProps } from './shift-head.tsx';

const views = [
  { value: 'statement', label: words.byStatement },
  { value: 'factor', label: words.byFactor },
] as const;

/** The same numbers, statement by statement or by success factor. */
export function ShiftViews({ own, shift }: ShiftProps) {
  const [view, setView] = useState<(typeof views)[number]['value']>('statement');
  return (
    <Stack gap={3}>
      <Segments
        legend={words.view}
        hideLegend
        name="view"
        value={view}
        onChange={setView}
        options={views}
      />
      {view === 'statement' ? (
        <ShiftMatrix own={own} shift={shift} />
      ) : (
        <FactorRows own={own} shift={shift} />
      )}
    </Stack>
  );
}
