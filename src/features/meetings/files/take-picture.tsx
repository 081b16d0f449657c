import { Camera } from 'lucide';
import { actWord } from '#content/words/common.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { Sheet } from '#ui/message/sheet.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { NotAddedList, notAddedTitle } from './not-added.tsx';
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
  const { isReading, notAdded, take, forget } = useAddFile(to);
  return (
    <>
      <PickButton
        kind="second"
        camera
        accept={acceptPictures}
        isBusy={isReading}
        onFiles={(files) => void take(files)}
      >
        <Icon of={Camera} />
        {isReading ? words.reading : label}
      </PickButton>
      <Sheet
        open={notAdded.length > 0}
        onClose={forget}
        title={notAddedTitle(notAdded)}
        closeLabel={actWord.close}
      >
        <NotAddedList notAdded={notAdded} />
      </Sheet>
    </>
  );
}
