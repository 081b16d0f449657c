import { useState } from 'react';
import { periodText } from '#content/words/improvement/figures.ts';
import {
  begunFields,
  begunFieldsOf,
  begunForms,
  begunWords as words,
} from '#content/words/waiting/begun.ts';
import type { DraftForm } from '#data/waiting/begun-forms.ts';
import { listBegunTexts, removeBegun, type BegunText } from '#data/waiting/list-begun-texts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { copyText } from '#ui/browser/copy-text.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './begun-texts.module.css';

/** All that has been begun in forms, wherever they are. */
export function BegunTexts() {
  const begun = useLive(listBegunTexts);
  return <Texts title={words.title} text={words.text} begun={begun ?? []} />;
}

/** What was begun in these forms about something that has been taken away: no form opens it any longer. */
export function GoneTexts({ forms }: { readonly forms: readonly DraftForm[] }) {
  const all = useLive(listBegunTexts);
  const begun = all?.filter((one) => one.isGone && forms.includes(one.form)) ?? [];
  return <Texts title={words.goneTitle} text={words.goneText} begun={begun} />;
}

interface TextsProps {
  readonly title: string;
  readonly text: string;
  readonly begun: readonly BegunText[];
}

function Texts({ title, text, begun }: TextsProps) {
  if (begun.length === 0) return null;
  return (
    <Section title={title}>
      <Soft>{text}</Soft>
      {begun.map((one) => (
        <One key={one.key} begun={one} isAmongAll={title === words.title} />
      ))}
    </Section>
  );
}

interface OneProps {
  readonly begun: BegunText;
  readonly isAmongAll: boolean;
}

function One({ begun, isAmongAll }: OneProps) {
  const local = useLocal();
  const [answer, setAnswer] = useState('');
  const [isAsked, setAsked] = useState(false);
  const lines = linesOf(begun);
  async function copy() {
    setAnswer((await copyText(lines.join('\n'))) ? words.copied : words.copyFailed);
  }
  return (
    <Stack gap={2}>
      <h3>{begunForms[begun.form]}</h3>
      {lines.length > 0 ? (
        <p className={css['text']} dir="auto">
          {lines.join('\n')}
        </p>
      ) : null}
      {begun.file === undefined ? null : <p dir="auto">{words.file(begun.file)}</p>}
      {isAmongAll && begun.isGone ? <Soft small>{words.gone}</Soft> : null}
      <div className={css['acts']}>
        {lines.length > 0 ? (
          <Button kind="second" onClick={() => void copy()}>
            {words.copy}
          </Button>
        ) : null}
        <Button kind="plain" onClick={() => setAsked(true)}>
          {words.remove}
        </Button>
      </div>
      <Answer>{answer}</Answer>
      <AskSheet
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        cancel={words.keep}
        confirm={words.remove}
        loses
        onConfirm={() => removeBegun(local, begun)}
      >
        <p>{words.removeText}</p>
      </AskSheet>
    </Stack>
  );
}

/** What a person can read of it, a line for each field. */
function linesOf({ form, typed }: BegunText): string[] {
  return Object.entries(typed).flatMap(([name, text]) => {
    const label = begunFieldsOf[form]?.[name] ?? begunFields[name];
    if (label === undefined || text.trim() === '') return [];
    return [words.field(label, name === 'period' ? periodText(text) : text)];
  });
}
