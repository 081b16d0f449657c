import { useState } from 'react';
import { figuresWords as words } from '#content/words/improvement/figures.ts';
import type { WorkMeasure } from '#data/improvement/get-work.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { PasteValues } from './paste-values.tsx';
import { TypeValue } from './type-value.tsx';

export interface AddValuesProps {
  readonly at: { readonly scope: string; readonly id: string };
  readonly measure: WorkMeasure;
}

/** One row typed, or many pasted. */
export function AddValues(props: AddValuesProps) {
  const [how, setHow] = useState<'typed' | 'pasted'>('typed');
  return (
    <>
      <Segments
        legend={words.how}
        hideLegend
        name="values-how"
        value={how}
        onChange={setHow}
        options={[
          { value: 'typed', label: words.typed },
          { value: 'pasted', label: words.pasted },
        ]}
      />
      {how === 'typed' ? <TypeValue {...props} /> : <PasteValues {...props} />}
    </>
  );
}
