import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { addSharedFile } from '#data/meetings/add-shared-file.ts';
import { addSharedNote } from '#data/meetings/add-shared-note.ts';
import type { WritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { readPicked } from '#data/meetings/material/read-picked.ts';
import { readSharedFile, type SharedDraft } from '#data/waiting/shared-drafts.ts';
import { useLocal, type Local } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { withTitle, type WhyNotAdded } from '../files/use-add-file.ts';

export type WhyNotPut = WhyNotAdded | 'text';

/**
 * What was shared is an entry or a file before the page of it is opened: of one its own, of several their item's.
 * What cannot become one now waits on, and why is told.
 */
export function usePut() {
  const local = useLocal();
  const navigate = useNavigate();
  const isBusy = useRef(false);
  const [notPut, setNotPut] = useState<WhyNotPut>();
  const put = async (drafts: readonly SharedDraft[], place: WritingPlace) => {
    if (isBusy.current) return;
    isBusy.current = true;
    let why: WhyNotPut | undefined;
    for (const draft of drafts) why = (await putOne(local, draft, place)) ?? why;
    isBusy.current = false;
    setNotPut(why);
    if (why === undefined) await navigate(pageOf(drafts, place), { replace: true });
  };
  return { put, notPut };
}

function putOne(local: Local, draft: SharedDraft, place: WritingPlace) {
  if (draft.file) return putFile(local, draft, place).catch(() => 'notKept' as const);
  return addSharedNote(local, draft, place).then(
    () => undefined,
    () => 'text' as const,
  );
}

async function putFile(
  local: Local,
  draft: SharedDraft,
  place: WritingPlace,
): Promise<WhyNotAdded | undefined> {
  const file = await readSharedFile(local, draft);
  const picked = file ? await readPicked(file) : 'notRead';
  if (typeof picked === 'string') return picked;
  const isKept = await addSharedFile(local, draft, place, withTitle(picked, local.now()));
  return isKept ? undefined : 'full';
}

function pageOf([only, ...more]: readonly SharedDraft[], { meeting, item }: WritingPlace): string {
  if (!only || more.length > 0) return paths.agendaItem(meeting.id, item.id);
  return only.file
    ? paths.materialFile(meeting.id, only.id)
    : paths.writeNote(meeting.id, item.id, only.id);
}
