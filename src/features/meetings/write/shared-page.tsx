import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sharedTextWords as words } from '#content/words/meetings/write.ts';
import { addSharedNote } from '#data/meetings/add-shared-note.ts';
import type { WritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { useLocal } from '#data/use-live.ts';
import type { SharedDraft } from '#data/waiting/shared-drafts.ts';
import { Empty } from '#ui/message/empty.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OneShared } from './one-shared.tsx';
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
  const drafts = useSharedTexts();
  const put = usePut();
  const named = query.get('text');
  const straight = writing?.now && drafts?.find(({ id }) => id === named);
  const now = writing?.now;
  useEffect(() => {
    if (straight && now) void put(straight, now);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- once for each text, however the clock goes
  }, [straight?.id]);
  if (!writing || !drafts || straight) return null;
  return (
    <Screen kind="inner" title={words.title} back={backHome}>
      {query.has('fullt') ? (
        <Notice kind="stopped" title={words.full} live>
          <p>{words.fullText}</p>
        </Notice>
      ) : null}
      {drafts.length === 0 ? (
        <Empty drawing="windows" title={words.nothing}>
          <p>{words.nothingText}</p>
        </Empty>
      ) : (
        <Stack>
          <h1>{words.title}</h1>
          <Soft>{words.text(drafts.length)}</Soft>
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

/** It is an entry before the page of it is opened. */
function usePut() {
  const local = useLocal();
  const navigate = useNavigate();
  return async (draft: SharedDraft, place: WritingPlace) => {
    await addSharedNote(local, draft, place);
    await navigate(paths.writeNote(place.meeting.id, place.item.id, draft.id), { replace: true });
  };
}
