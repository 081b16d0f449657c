import { useState } from 'react';
import { figuresWords, sexWords, valueWords as words } from '#content/words/improvement/figures.ts';
import { saveMeasureValues } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { knownOf, mostPasted, readPasted } from '#domain/improvement/typed-values.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useDraft } from '#parts/use-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { PastePreview } from './paste-preview.tsx';
import type { ValuesOf } from './values-of.ts';

/** Rows out of a spreadsheet: shown as they will be before they are kept; what cannot be read stays and says why. */
export function PasteValues({ at, measure }: ValuesOf) {
  const local = useLocal();
  const text = useDraft(`klistrat/${measure.id}`);
  const [said, setSaid] = useState('');
  const names = sexWords[measure.people];
  const thisYear = Number(dayOf(local.now()).slice(0, 4));
  const pasted = text.value.trim() === '' ? undefined : readPasted(text.value, thisYear);
  const count = pasted?.rows.length ?? 0;
  async function add() {
    if (!pasted || count === 0) return setSaid(words.nothing);
    const values = pasted.rows.map((row) => knownOf(row.values));
    try {
      if (!(await saveMeasureValues(local, at, values))) return setSaid(figuresWords.failed);
    } catch {
      return setSaid(figuresWords.failed);
    }
    text.set(pasted.rest);
    await text.flush();
    setSaid(words.added(count));
  }
  return (
    <Form width="write" onSubmit={add}>
      <TextArea
        {...text.field}
        rows={4}
        label={words.pasteLabel}
        hint={words.pasteHint(names.women, names.men)}
        placeholder={words.pastePlaceholder}
        error={pasted?.isTooMuch ? words.tooMany(mostPasted) : undefined}
        onChange={(event) => {
          setSaid('');
          text.field.onChange(event);
        }}
      />
      {pasted ? <PastePreview measure={measure} pasted={pasted} /> : null}
      <output>{said}</output>
      <Button type="submit">{words.add(count)}</Button>
    </Form>
  );
}
