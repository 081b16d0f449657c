import { useState } from 'react';
import { useNavigate } from 'react-router';
import { chooseAgain } from '#data/meetings/material/choose-again.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { readPicked } from '#data/meetings/material/read-picked.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import type { WhyNotAdded } from '../files/use-add-file.ts';

interface ChoosingAgain {
  readonly isReading: boolean;
  readonly why: WhyNotAdded | undefined;
  take(files: readonly File[]): void;
}

/** The first that is chosen, in the place of the lost one; then on its page, which may be another. */
export function useChooseAgain(meeting: string, { row }: FileView): ChoosingAgain {
  const local = useLocal();
  const navigate = useNavigate();
  const [isReading, setReading] = useState(false);
  const [why, setWhy] = useState<WhyNotAdded>();
  async function keep(file: File): Promise<WhyNotAdded | undefined> {
    const picked = await readPicked(file).catch(() => 'notRead' as const);
    if (typeof picked === 'string') return picked;
    const at = { scope: row.scope_id, id: row.id };
    const kept = await chooseAgain(local, { at, id: local.newId(), picked });
    if (kept === undefined) return 'full';
    if (kept !== row.id) await navigate(paths.materialFile(meeting, kept), { replace: true });
    return undefined;
  }
  return {
    isReading,
    why,
    take: ([file]) => {
      if (!file || isReading) return;
      setReading(true);
      keep(file)
        .catch(() => 'notKept' as const)
        .then(setWhy)
        .finally(() => setReading(false));
    },
  };
}
