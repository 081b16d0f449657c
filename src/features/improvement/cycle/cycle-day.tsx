import { useState } from 'react';
import { saveCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { cycleWords as words } from '#content/words/improvement/cycles.ts';
import { TextField } from '#ui/field/field.tsx';
import type { OpenCycle } from './with-cycle.tsx';

interface CycleDayProps {
  readonly open: Pick<OpenCycle, 'view' | 'cycle'>;
  readonly field: 'starts_on' | 'ends_on';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A day of the plan, saved when it is chosen; emptied there is none. */
export function CycleDay({ open: { view, cycle }, field, label, hint, error }: CycleDayProps) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  function choose(day: string) {
    setFailed(false);
    const at = { scope: view.scope, id: cycle.id };
    void saveCycle(local, at, { [field]: day === '' ? null : day }).catch(() => setFailed(true));
  }
  return (
    <TextField
      type="date"
      label={label}
      hint={hint}
      value={cycle[field] ?? ''}
      error={hasFailed ? words.failed : error}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
