import { useState } from 'react';
import { useNavigate } from 'react-router';
import { pictureTitle, type whyNotAdded } from '#content/words/meetings/files.ts';
import { formatTime } from '#content/words/format.ts';
import { addFile, type MaterialAt } from '#data/meetings/material/add-material.ts';
import { readPicked } from '#data/meetings/material/read-picked.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';

export type AddTo = Omit<MaterialAt, 'id'>;
export type WhyNotAdded = keyof typeof whyNotAdded;

export interface AddingFile {
  readonly isReading: boolean;
  readonly why: WhyNotAdded | undefined;
  take(file: File): Promise<void>;
  /** The trouble has been read. */
  forget(): void;
}

/** What a camera calls its pictures tells nobody what they are of. */
const cameraName = /^(img|image|dsc|pxl|photo|foto|bild)?[\s_-]*[\d\s_()~-]*$/i;

/** Kept on the phone before anything is asked about it; then its own page, where it is described. */
export function useAddFile(to: AddTo): AddingFile {
  const local = useLocal();
  const navigate = useNavigate();
  const [isReading, setReading] = useState(false);
  const [why, setWhy] = useState<WhyNotAdded>();
  async function keep(file: File): Promise<WhyNotAdded | undefined> {
    const picked = await readPicked(file);
    if (typeof picked === 'string') return picked;
    const isNameless = picked.kind === 'picture' && cameraName.test(picked.title);
    const title =
      isNameless || picked.title === '' ? pictureTitle(formatTime(local.now())) : picked.title;
    const id = local.newId();
    if (!(await addFile(local, { ...to, id }, { ...picked, title, description: '' })))
      return 'full';
    await navigate(paths.materialFile(to.meetingId, id));
    return undefined;
  }
  return {
    isReading,
    why,
    forget: () => setWhy(undefined),
    take: async (file) => {
      if (isReading) return;
      setReading(true);
      setWhy(undefined);
      setWhy(await keep(file).finally(() => setReading(false)));
    },
  };
}
