import { FileUp } from 'lucide';
import { useRef, type ChangeEvent } from 'react';
import { readInWords as words, spreadsheetWords } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import type { Unreadable } from '#domain/spreadsheet/sheet.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './read-in.module.css';
import type { Target } from './use-preview.ts';

export type Trouble = Unreadable | 'noStatements';

interface ChooseFileProps {
  readonly place: ImportPlace;
  readonly targets: readonly Target[];
  readonly isReading: boolean;
  readonly trouble: Trouble | null;
  onFile(file: File): void;
}

/** What can be read, what happens then, and why the last file could not be. */
export function ChooseFile({ place, targets, isReading, trouble, onFile }: ChooseFileProps) {
  const { hat, isHandedIn } = place;
  return (
    <Screen
      kind="inner"
      title={words.title}
      back={{ to: paths.spreadsheet(hat.participationId), label: spreadsheetWords.short }}
    >
      <h1>{words.title}</h1>
      {isHandedIn ? (
        <Notice kind="calm" title={words.sealed}>
          <p>{words.sealedText(hat.organisationName)}</p>
          {targets.length > 0 ? <p>{words.onlyOwn}</p> : null}
        </Notice>
      ) : null}
      {trouble ? <Why trouble={trouble} /> : null}
      {targets.length > 0 ? (
        <>
          <Stack gap={3}>
            <p>{words.intro}</p>
            <Soft>{words.safe}</Soft>
          </Stack>
          <FileButton isReading={isReading} isAgain={trouble !== null} onFile={onFile} />
        </>
      ) : null}
      <output className={css['quiet']}>{isReading ? words.reading : ''}</output>
    </Screen>
  );
}

function Why({ trouble }: { readonly trouble: Trouble }) {
  const { title, text } =
    trouble === 'noStatements' ? words.noStatements : words.unreadable[trouble];
  return (
    <Notice kind="stopped" title={title} live>
      <p>{text}</p>
      <p>{words.nothingSaved}</p>
    </Notice>
  );
}

interface FileButtonProps {
  readonly isReading: boolean;
  readonly isAgain: boolean;
  onFile(file: File): void;
}

function FileButton({ isReading, isAgain, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  function take({ currentTarget: field }: ChangeEvent<HTMLInputElement>) {
    const file = field.files?.[0];
    // The same file may be chosen once more.
    field.value = '';
    if (file) onFile(file);
  }
  return (
    <Stack width="press">
      <Button disabled={isReading} onClick={() => input.current?.click()}>
        <Icon of={FileUp} small />
        {isAgain ? words.chooseOther : words.choose}
      </Button>
      <input
        ref={input}
        className={css['file']}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt,.xls,text/csv"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="file"
        onChange={take}
      />
    </Stack>
  );
}
