import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { sharedTextWords as words } from '#content/words/meetings/write.ts';
import { Empty } from '#ui/message/empty.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OneShared } from './one-shared.tsx';
import { SharedTrouble, whyNotTaken } from './shared-trouble.tsx';
import { usePut } from './use-put.ts';
import { useSharedTexts, type SharedTexts } from './use-shared-texts.ts';
import { useWriting } from './use-writing.ts';
import { backHome } from './write-page.tsx';

/** The phone's *Dela* opens the installed app; what opens a browser's tab may be any page, which hides where it is. */
const isInstalled = () => matchMedia('(display-mode: standalone)').matches;

/**
 * Where a text or a file from another app's *Dela* comes. One's own goes straight into the meeting that is on,
 * read by nobody else; one that was shared before it was known whose phone this is, whatever there is no
 * meeting for, what came with something that was not taken, and all that did not come to the installed app, is
 * shown to be decided on.
 */
export function SharedPage() {
  const query = new URLSearchParams(useLocation().search);
  const writing = useWriting();
  const shared = useSharedTexts();
  const { put, notPut } = usePut();
  const refused = whyNotTaken(query);
  const now = refused.length > 0 ? undefined : writing?.now;
  const straight = now && isInstalled() ? listNamed(shared, query.get('text')) : [];
  const isGoing = straight.length > 0 && notPut === undefined;
  useEffect(() => {
    if (isGoing && now) void put(straight, now);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- once for each share, however the clock goes
  }, [isGoing, query.get('text')]);
  if (!writing || !shared || isGoing) return null;
  const { drafts, left } = shared;
  const text = drafts.some(({ file }) => file) ? words.files : words.text;
  return (
    <Screen kind="inner" title={words.title} back={backHome}>
      <SharedTrouble {...{ refused, shared, notPut }} />
      {drafts.length === 0 && left === undefined ? (
        <Empty drawing="windows" title={words.nothing}>
          <p>{words.nothingText}</p>
        </Empty>
      ) : (
        <Stack>
          <h1>{words.title}</h1>
          {drafts.length > 0 ? <Soft>{text(drafts.length)}</Soft> : null}
        </Stack>
      )}
      {drafts.map((draft, at) => (
        <OneShared
          key={draft.id}
          of={draft}
          number={drafts.length > 1 ? at + 1 : undefined}
          writing={writing}
          onPut={(place) => void put([draft], place)}
        />
      ))}
    </Screen>
  );
}

/** Those that the address names. */
function listNamed(shared: SharedTexts | undefined, named: string | null) {
  const ids = named?.split(',') ?? [];
  return shared?.drafts.filter(({ id }) => ids.includes(id)) ?? [];
}
