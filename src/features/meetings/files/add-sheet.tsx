import { Camera, FileUp, Link2, Plus } from 'lucide';
import { useState } from 'react';
import { actWord } from '#content/words/common.ts';
import { filesWords as words } from '#content/words/meetings/files.ts';
import { Float } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { LinkForm } from './link-form.tsx';
import { acceptFiles, acceptPictures, PickButton } from './pick-button.tsx';
import type { AddingFiles, AddTo } from './use-add-file.ts';

interface AddSheetProps {
  readonly to: AddTo;
  readonly adding: AddingFiles;
}

/** What is added, and before that how large it may be and that nobody else reads it yet. */
export function AddSheet({ to, adding }: AddSheetProps) {
  const [open, setOpen] = useState<'choose' | 'link' | null>(null);
  const close = () => setOpen(null);
  const take = (files: readonly File[]) => {
    close();
    void adding.take(files);
  };
  return (
    <>
      <Float>
        <Button aria-busy={adding.isReading} onClick={() => setOpen('choose')}>
          <Icon of={Plus} />
          {adding.isReading ? words.reading : words.add}
        </Button>
      </Float>
      <Sheet
        open={open !== null}
        onClose={close}
        closeLabel={actWord.cancel}
        title={open === 'link' ? words.addLink : words.addTitle}
      >
        <Soft>
          {open === 'link' ? null : words.addHint} {words.addPrivate}
        </Soft>
        {open === 'link' ? (
          <LinkForm to={to} onDone={close} />
        ) : (
          <Stack width="press">
            <PickButton accept={acceptFiles} isBusy={adding.isReading} onFiles={take}>
              <Icon of={FileUp} />
              {words.choose}
            </PickButton>
            <PickButton
              kind="second"
              camera
              accept={acceptPictures}
              isBusy={adding.isReading}
              onFiles={take}
            >
              <Icon of={Camera} />
              {words.photo}
            </PickButton>
            <Button kind="second" onClick={() => setOpen('link')}>
              <Icon of={Link2} />
              {words.addLink}
            </Button>
          </Stack>
        )}
      </Sheet>
    </>
  );
}
