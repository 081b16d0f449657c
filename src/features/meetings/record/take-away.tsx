import { useState } from 'react';
import { recordDocument } from '#content/words/meetings/record-document.ts';
import { recordWords as words } from '#content/words/meetings/record.ts';
import { readPictures } from '#data/meetings/record/read-pictures.ts';
import { useLocal, type Local } from '#data/use-live.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { namesIn, useRecordFrame, type RecordFrame } from './record-frame.ts';
import css from './record.module.css';

/** As a file of Word's, or on paper. */
export function TakeAway() {
  const frame = useRecordFrame();
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  return (
    <div className={css['tools']}>
      <div className={css['pair']}>
        <Button
          kind="second"
          onClick={() =>
            void saveWord(local, frame).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {words.word}
        </Button>
        <Button kind="second" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      <Answer>{failed ? words.wordFailed : ''}</Answer>
    </div>
  );
}

/** What makes the file is fetched when it is asked for. */
async function saveWord(local: Local, frame: RecordFrame): Promise<void> {
  const { writeWord } = await import('#data/meetings/record/write-word.ts');
  const document = recordDocument(frame.composed, frame.state, namesIn(frame));
  const name = document.title.replaceAll(/[\\/:*?"<>|\u00a0\s]+/gu, ' ').trim();
  saveFile(`${name}.docx`, await writeWord(document, await readPictures(local, document)));
}
