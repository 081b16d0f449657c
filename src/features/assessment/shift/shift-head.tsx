import { Copy, Maximize } from 'lucide';
import { useState } from 'react';
import {
  bottomsLeft,
  shiftSentence,
  shiftWords as words,
} from '#content/words/assessment/shift.ts';
import type { OwnShift } from '#data/assessment/get-shift.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import type { Shift } from '#domain/assessment/shift.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import { copyText } from '#ui/browser/copy-text.ts';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Aloud } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './shift.module.css';

export interface ShiftProps {
  readonly own: OwnShift;
  readonly shift: Shift<StatementRow>;
}

export function titleAt({ occasions }: OwnShift, at: number | null): string {
  return at === null ? '' : (occasions[at]?.occasion.title ?? '');
}

/** The sentence one reads aloud, and taking it along. */
export function ShiftHead({ own, shift }: ShiftProps) {
  const { bottom } = scaleEnds(own.scale);
  const count = shift.lines.filter((line) => line.now === bottom).length;
  const [from, to] = [titleAt(own, shift.first), titleAt(own, shift.now)];
  const isFirst = shift.first === null;
  const sentence = isFirst
    ? words.first(to, bottomsLeft(count, bottom))
    : shiftSentence(from, shift.sinceFirst, { count, bottom });
  const isLaterThanFirst = shift.last !== shift.first;
  return (
    <Stack gap={2}>
      <Soft small>{words.place(own.hat.organisationName, isFirst ? null : from, to)}</Soft>
      <h1>{sentence}</h1>
      {isFirst ? <p>{words.firstText}</p> : <Take sentence={sentence} />}
      {isLaterThanFirst ? (
        <Soft>{words.sinceLast(titleAt(own, shift.last), shift.sinceLast)}</Soft>
      ) : null}
    </Stack>
  );
}

/** Into a mail, or large on the table for a room. */
function Take({ sentence }: { readonly sentence: string }) {
  const [answer, setAnswer] = useState('');
  const [isLarge, setLarge] = useState(false);
  const copy = async () => setAnswer((await copyText(sentence)) ? words.copied : words.copyFailed);
  return (
    <div className={css['take']}>
      <Button kind="plain" onClick={() => void copy()}>
        <Icon of={Copy} small /> {answer || words.copy}
      </Button>
      <Button kind="plain" onClick={() => setLarge(true)}>
        <Icon of={Maximize} small /> {words.large}
      </Button>
      <Aloud>{answer}</Aloud>
      <Sheet
        open={isLarge}
        onClose={() => setLarge(false)}
        title={words.aloud}
        closeLabel={words.close}
      >
        <p className={css['large']}>{sentence}</p>
      </Sheet>
    </div>
  );
}
