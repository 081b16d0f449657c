import { useState } from 'react';
import { figuresWords as words } from '#content/words/improvement/figures.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { PasteValues } from './paste-values.tsx';
import { TypeValue } from './type-value.tsx';
import type { ValuesOf } from './values-of.ts';

/** One row typed, or many pasted. */
export function AddValues(props: ValuesOf) {
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
