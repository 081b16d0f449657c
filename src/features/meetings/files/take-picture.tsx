import { Camera } from 'lucide';
import { actWord } from '#content/words/common.ts';
import { filesWords as words, whyNotAdded } from '#content/words/meetings/files.ts';
import { Sheet } from '#ui/message/sheet.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { acceptPictures, PickButton } from './pick-button.tsx';
import { useAddFile, type AddTo } from './use-add-file.ts';

/** A photo of what stands on the wall, beside *Anteckna*. */
export function TakePicture({
  to,
  label = words.picture,
}: {
  readonly to: AddTo;
  readonly label?: string;
}) {
  const { isReading, why, take, forget } = useAddFile(to);
  return (
    <>
      <PickButton
        kind="second"
        camera
        accept={acceptPictures}
        isBusy={isReading}
        onFile={(file) => void take(file)}
      >
        <Icon of={Camera} />
        {isReading ? words.reading : label}
      </PickButton>
      <Sheet
        open={why !== undefined}
        onClose={forget}
        title={words.notAdded}
        closeLabel={actWord.close}
      >
        <p>{why && whyNotAdded[why]}</p>
      </Sheet>
    </>
  );
}
