import { Download } from 'lucide';
import { useState } from 'react';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import { spreadsheetWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import { writeInWorker } from '#data/spreadsheet/in-worker.ts';
import { useLocal, type Local } from '#data/use-live.ts';
import { writeCsv } from '#domain/spreadsheet/csv.ts';
import { layOutData, type Book, type layOut } from '#domain/spreadsheet/lay-out.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface FetchProps {
  /** When it is pressed: what stands on the phone then. */
  readonly read: (local: Local) => Promise<Book | null>;
  readonly lay: typeof layOut;
  readonly name: (kind: FileKind) => string;
}

type FileKind = 'xlsx' | 'csv';

/** Made on the phone, as a file on the phone. Needs no network. */
export function Fetch({ read, lay, name: nameOf }: FetchProps) {
  const local = useLocal();
  const [answer, setAnswer] = useState('');
  const [isMaking, setMaking] = useState(false);
  async function fetchAs(kind: FileKind) {
    setMaking(true);
    setAnswer('');
    try {
      const book = await read(local);
      const file = book && (await makeFile(book, lay, kind));
      const name = nameOf(kind);
      if (file) saveFile(name, file);
      setAnswer(file ? words.fetched(name) : words.notFetched);
    } catch {
      setAnswer(words.notFetched);
    }
    setMaking(false);
  }
  return (
    <Stack width="press">
      <Button disabled={isMaking} onClick={() => void fetchAs('xlsx')}>
        <Icon of={Download} small />
        {words.excel}
      </Button>
      <Button kind="second" disabled={isMaking} onClick={() => void fetchAs('csv')}>
        {words.csv}
      </Button>
      <Answer>{answer}</Answer>
    </Stack>
  );
}

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function makeFile(book: Book, lay: typeof layOut, kind: FileKind): Promise<Blob | null> {
  if (kind === 'csv')
    return new Blob([writeCsv(layOutData(book, bookWords))], { type: 'text/csv;charset=utf-8' });
  const bytes = await writeInWorker(lay(book, bookWords));
  return bytes && new Blob([bytes as Uint8Array<ArrayBuffer>], { type: excelType });
}
