import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { pictureTitle, type whyNotAdded } from '#content/words/meetings/files.ts';
import { formatTime } from '#content/words/format.ts';
import { addFile, type MaterialAt } from '#data/meetings/material/add-material.ts';
import { readPicked, type Picked } from '#data/meetings/material/read-picked.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';

export type AddTo = Omit<MaterialAt, 'id'>;
export type WhyNotAdded = keyof typeof whyNotAdded;

/** One that was chosen and not kept, by the name it has on the phone. */
export interface NotAddedFile {
  readonly name: string;
  readonly why: WhyNotAdded;
}

export interface AddingFiles {
  readonly isReading: boolean;
  readonly notAdded: readonly NotAddedFile[];
  /** How many of the last choice were kept. */
  readonly added: number;
  take(files: readonly File[]): Promise<void>;
  /** The trouble has been read. */
  forget(): void;
}

/** What a camera calls its pictures tells nobody what they are of. */
const cameraName = /^(img|image|dsc|pxl|photo|foto|bild)?[\s_-]*[\d\s_()~-]*$/i;

export function withTitle(picked: Picked, now: Date): Picked {
  const isNameless = picked.kind === 'picture' && cameraName.test(picked.title);
  if (!isNameless && picked.title !== '') return picked;
  return { ...picked, title: pictureTitle(formatTime(now)) };
}

/**
 * One after the other, each a file of its own: what one of them is refused for stops none of the others. Kept on
 * the phone before anything is asked; a single one then on its own page, where it is described and shared.
 */
export function useAddFile(to: AddTo, opens = true): AddingFiles {
  const local = useLocal();
  const navigate = useNavigate();
  const isBusy = useRef(false);
  const [isReading, setReading] = useState(false);
  const [told, setTold] = useState({ notAdded: [] as readonly NotAddedFile[], added: 0 });

  async function keep(file: File, id: string): Promise<WhyNotAdded | undefined> {
    const picked = await readPicked(file).catch(() => 'notRead' as const);
    if (typeof picked === 'string') return picked;
    const named = withTitle(picked, local.now());
    const isKept = await addFile(local, { ...to, id }, { ...named, description: '' });
    return isKept ? undefined : 'full';
  }

  async function keepAll(files: readonly File[]): Promise<void> {
    const notAdded: NotAddedFile[] = [];
    let last = '';
    for (const file of files) {
      last = local.newId();
      const why = await keep(file, last).catch(() => 'notKept' as const);
      if (why !== undefined) notAdded.push({ name: file.name, why });
      setTold({ notAdded: [...notAdded], added: 0 });
    }
    setTold({ notAdded, added: files.length - notAdded.length });
    if (opens && files.length === 1 && notAdded.length === 0)
      await navigate(paths.materialFile(to.meetingId, last));
  }

  return {
    ...told,
    isReading,
    forget: () => setTold({ notAdded: [], added: 0 }),
    take: async (files) => {
      if (isBusy.current || files.length === 0) return;
      isBusy.current = true;
      setReading(true);
      await keepAll(files).finally(() => {
        isBusy.current = false;
        setReading(false);
      });
    },
  };
}
