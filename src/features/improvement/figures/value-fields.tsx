import { sexWords, valueWords as words } from '#content/words/improvement/figures.ts';
import type { TypedFields, ValueFaults } from '#domain/improvement/typed-values.ts';
import { TextField } from '#ui/field/field.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import type { ValuesOf } from './values-of.ts';

interface ValueFieldsProps {
  /** The period stands and is not to be changed. */
  readonly isStanding?: boolean;
  readonly typed: TypedFields;
  readonly faults: ValueFaults;
  readonly people: ValuesOf['measure']['people'];
  onChange(more: Partial<TypedFields>): void;
}

/** Never of the kind "number": such a field gives nothing back of what it cannot read. */
export function ValueFields(props: ValueFieldsProps) {
  const { isStanding, typed, faults, people, onChange } = props;
  const names = sexWords[people];
  const field = (name: keyof TypedFields) => {
    const fault = faults[name];
    return {
      value: typed[name],
      autoComplete: 'off',
      error: fault && words.fault[fault],
      onChange: (event: { readonly target: { readonly value: string } }) =>
        onChange({ [name]: event.target.value }),
    };
  };
  return (
    <>
      {isStanding ? null : (
        <TextField {...field('period')} label={words.period} hint={words.periodHint} />
      )}
      <Stack gap={2}>
        <div className={css['pair']}>
          <TextField {...field('women')} label={names.women} inputMode="decimal" />
          <TextField {...field('men')} label={names.men} inputMode="decimal" />
        </div>
        <Soft small>{isStanding ? words.mendHint : words.hint}</Soft>
      </Stack>
      <TextField
        {...field('total')}
        label={words.total}
        hint={words.totalHint}
        inputMode="decimal"
      />
    </>
  );
}
