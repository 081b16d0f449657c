import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { writeWords as words } from '#content/words/meetings/write.ts';
import { hasMeetings } from '#data/meetings/list-writable.ts';
import { useLocal } from '#data/use-live.ts';
import { Fetching, useFetching } from '#parts/screen/fetching.tsx';
import { makeNewNote } from '#parts/writing/new-note.ts';
import { raiseKeyboard } from '#parts/writing/raise-keyboard.ts';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PickItem } from './pick-item.tsx';
import { useWriting } from './use-writing.ts';

export const backHome = { to: paths.home, label: words.back };

/** From the home screen's shortcut: writes at the meeting that is on, else asks where. */
export function WritePage() {
  const local = useLocal();
  const navigate = useNavigate();
  const writing = useWriting();
  const isFetching = useFetching();
  const [note] = useState(() => makeNewNote(local));
  if (!writing || isFetching === undefined) return null;
  const { now, others, today } = writing;
  if (now) return <Navigate to={paths.writeNote(now.meeting.id, now.item.id, note)} replace />;
  return (
    <Screen kind="inner" title={words.title} back={backHome}>
      {hasMeetings(others) ? (
        <>
          <Stack>
            <h1>{words.title}</h1>
            <Soft>{words.noneOn}</Soft>
          </Stack>
          <PickItem
            of={others}
            today={today}
            onPick={({ meeting, item }) => {
              raiseKeyboard();
              void navigate(paths.writeNote(meeting.id, item.id, note));
            }}
          />
        </>
      ) : isFetching ? (
        <Fetching />
      ) : (
        <NoMeeting />
      )}
    </Screen>
  );
}

function NoMeeting() {
  return (
    <Empty drawing="chairs" title={words.none}>
      <p>{words.noneText}</p>
    </Empty>
  );
}
