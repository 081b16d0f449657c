import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sharedTextWords as words } from '#content/words/meetings/write.ts';
import { addSharedNote } from '#data/meetings/add-shared-note.ts';
import type { WritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { useLocal } from '#data/use-live.ts';
import type { SharedDraft } from '#data/waiting/shared-drafts.ts';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OneShared } from './one-shared.tsx';
import { SharedTrouble } from './shared-trouble.tsx';
import { useSharedTexts } from './use-shared-texts.ts';
import { useWriting } from './use-writing.ts';
import { backHome } from './write-page.tsx';

/**
 * Where a text from another app's *Dela* comes. One's own goes straight into the meeting that is on,
 * read by nobody else; one that was shared before it was known whose phone this is, and whatever there
 * is no meeting for, is shown to be decided on.
 */
export function SharedPage() {
  const query = new URLSearchParams(useLocation().search);
  const writing = useWriting();
  const shared = useSharedTexts();
  const { put, isNotPut } = usePut();
  const named = query.get('text');
  const straight = writing?.now && shared?.drafts.find(({ id }) => id === named);
  const now = writing?.now;
  useEffect(() => {
    if (straight && now) void put(straight, now);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- once for each text, however the clock goes
  }, [straight?.id]);
  if (!writing || !shared || (straight && !isNotPut)) return null;
  const { drafts, isLeft } = shared;
  return (
    <Screen kind="inner" title={words.title} back={backHome}>
      <SharedTrouble isFull={query.has('fullt')} {...{ isLeft, isNotPut }} />
      {drafts.length === 0 && !isLeft ? (
        <Empty drawing="windows" title={words.nothing}>
          <p>{words.nothingText}</p>
        </Empty>
      ) : (
        <Stack>
          <h1>{words.title}</h1>
          {drafts.length > 0 ? <Soft>{words.text(drafts.length)}</Soft> : null}
        </Stack>
      )}
      {drafts.map((draft, at) => (
        <OneShared
          key={draft.id}
          of={draft}
          number={drafts.length > 1 ? at + 1 : undefined}
          writing={writing}
          onPut={(place) => void put(draft, place)}
        />
      ))}
    </Screen>
  );
}

/** It is an entry before the page of it is opened; what cannot become one now waits on. */
function usePut() {
  const local = useLocal();
  const navigate = useNavigate();
  const [isNotPut, setNotPut] = useState(false);
  const put = async (draft: SharedDraft, place: WritingPlace) => {
    try {
      await addSharedNote(local, draft, place);
    } catch {
      setNotPut(true);
      return;
    }
    await navigate(paths.writeNote(place.meeting.id, place.item.id, draft.id), { replace: true });
  };
  return { put, isNotPut };
}
