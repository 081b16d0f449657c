import { useEffect, useRef } from 'react';
import type { OwnFigure } from '#content/course/own-figures.ts';
import { figureFaultWord, figureFormWords as words } from '#content/words/course/own-figures.ts';
import type { FigureFaults, TypedFigure } from '#domain/course/own-figure.ts';
import { TextField } from '#ui/field/field.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './own-figures.module.css';

interface FigureFieldsProps {
  readonly figure: OwnFigure;
  readonly typed: TypedFigure;
  readonly faults: FigureFaults;
  /** It stays; another year is another figure. */
  readonly year: number | undefined;
  /** How often one has asked to keep it. */
  readonly asked: number;
  readonly onChange: (more: Partial<TypedFigure>) => void;
}

/** Never of the kind "number": such a field gives nothing back of what it cannot read. */
export function FigureFields({ figure, typed, faults, year, asked, onChange }: FigureFieldsProps) {
  const field = (name: keyof TypedFigure) => ({
    value: typed[name],
    error: figureFaultWord(faults[name]),
    autoComplete: 'off',
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ [name]: event.target.value }),
  });
  const all = useRef<HTMLDivElement>(null);
  // Where one presses may be far below what is wrong.
  useEffect(() => {
    if (asked > 0) all.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [asked]);
  return (
    <div ref={all} className={css['fields']}>
      <Stack gap={2}>
        <div className={css['pair']}>
          <TextField {...field('women')} label={words.share(figure.women)} inputMode="decimal" />
          <TextField {...field('men')} label={words.share(figure.men)} inputMode="decimal" />
        </div>
        <Soft small>{words.shareHint}</Soft>
      </Stack>
      {year === undefined ? (
        <TextField
          {...field('year')}
          label={words.year}
          hint={words.yearHint}
          inputMode="numeric"
        />
      ) : null}
      <TextField {...field('source')} label={words.source} hint={words.sourceHint} />
    </div>
  );
}
