import { useState } from 'react';
import { spreadWords as words } from '#content/words/people/participation.ts';
import {
  saveStatedNumber,
  type StatedNumbers,
  type StatedSubject,
} from '#data/people/stated-numbers.ts';
import { useLocal } from '#data/use-live.ts';
import { plainDigits } from '#lib/digits.ts';
import { TextField } from '#ui/field/field.tsx';
import { Section } from '#ui/screen/section.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './people.module.css';

interface SpreadFieldsProps {
  readonly participationId: string;
  readonly numbers: StatedNumbers;
}

/** Two numbers that the strategist states; of no person is it known. */
export function SpreadFields({ participationId, numbers }: SpreadFieldsProps) {
  return (
    <Section title={words.title}>
      <Soft small>{words.text}</Soft>
      <div className={css['pair']}>
        {(['majority', 'opposition'] as const).map((subject) => (
          <NumberField
            key={subject}
            participationId={participationId}
            subject={subject}
            value={numbers[subject]}
          />
        ))}
      </div>
    </Section>
  );
}

interface NumberFieldProps {
  readonly participationId: string;
  readonly subject: StatedSubject;
  readonly value: number | undefined;
}

function NumberField({ participationId, subject, value }: NumberFieldProps) {
  const local = useLocal();
  const [isWrong, setWrong] = useState(false);
  const text = useAutosave({
    of: `${participationId} ${subject}`,
    stored: value === undefined ? '' : String(value),
    save: async (typed) => {
      const number = readNumber(typed);
      setWrong(number === undefined);
      // what is no number stays in the field, and the number before it stands
      if (number !== undefined) await saveStatedNumber(local, participationId, subject, number);
    },
  });
  return (
    <TextField
      {...text.field}
      label={words[subject]}
      inputMode="numeric"
      autoComplete="off"
      error={isWrong ? words.notANumber : undefined}
    />
  );
}

/** Null = emptied; undefined = no number. */
function readNumber(text: string): number | null | undefined {
  const typed = plainDigits(text).trim();
  if (typed === '') return null;
  return /^\d{1,4}$/u.test(typed) ? Number(typed) : undefined;
}
