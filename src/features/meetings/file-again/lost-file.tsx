import { filesWords, lostFileWords, whyNotAdded } from '#content/words/meetings/files.ts';
import type { FileState, FileView } from '#data/meetings/material/list-files.ts';
import { Notice } from '#ui/message/notice.tsx';
import { acceptFiles, acceptPictures, PickButton } from '../files/pick-button.tsx';
import { useChooseAgain } from './use-choose-again.ts';

interface LostFileProps {
  readonly meeting: string;
  readonly file: FileView;
}

/** One's own file whose bytes are nowhere to be had from here: said as it is, with a way to choose it again. */
export function LostFile({ meeting, file }: LostFileProps) {
  const { isReading, why, take } = useChooseAgain(meeting, file);
  const told = file.isMine ? toldOf(file.state) : undefined;
  if (!told) return null;
  const accept = file.row.kind === 'picture' ? acceptPictures : acceptFiles;
  return (
    <Notice
      kind="stopped"
      title={told.title}
      action={
        <PickButton kind="second" one {...{ accept }} isBusy={isReading} onFiles={take}>
          {isReading ? filesWords.reading : filesWords.again}
        </PickButton>
      }
    >
      <p>{told.text}</p>
      <p aria-live="polite">{why === undefined ? '' : whyNotAdded[why]}</p>
    </Notice>
  );
}

/** Of a kind that is not taken, and of a row that was not, choosing it again would be the same once more. */
function toldOf(state: FileState) {
  if (state.kind === 'missing') return lostFileWords.missing;
  if (state.kind !== 'refused' || state.why === 'row' || state.why === 'kind') return undefined;
  return state.why === 'lost' ? lostFileWords.lost : lostFileWords.broken;
}
