import { Mail } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { roleWord } from '#content/words/common.ts';
import { invitedToWords as words } from '#content/words/home/home-late.ts';
import {
  answerInvitation,
  readInvitedTo,
  type InvitationAnswer,
  type InvitedTo,
} from '#data/home/answer-invitation.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** Asked of the server when Hem is opened: an invitation elsewhere is not on the phone before its yes. */
export function InvitedToOthers() {
  const local = useLocal();
  const [invited, setInvited] = useState<readonly InvitedTo[]>([]);
  useEffect(() => {
    let isGone = false;
    void readInvitedTo(local).then((found) => isGone || setInvited(found));
    return () => {
      isGone = true;
    };
  }, [local]);
  return invited.map((one) => <OneInvited key={one.invitation} invited={one} />);
}

function OneInvited({ invited }: { readonly invited: InvitedTo }) {
  const local = useLocal();
  const { invitation, organisation, role } = invited;
  const [answer, setAnswer] = useState<InvitationAnswer | 'declined'>();
  const isSaying = useRef(false);

  /** Pressed twice, it is one answer. */
  async function say(yes: boolean) {
    if (isSaying.current) return;
    isSaying.current = true;
    const got = await answerInvitation(local, invitation, yes);
    isSaying.current = false;
    setAnswer(got === 'done' && !yes ? 'declined' : got);
  }
  if (answer === 'done' || answer === 'declined')
    return <Notice kind="calm" live title={words[answer](organisation)} />;
  if (answer === 'gone') return <Notice kind="stopped" live title={words.gone} />;
  return (
    <Notice
      kind="waiting"
      icon={<Icon of={Mail} />}
      title={words.title(organisation)}
      action={
        <Stack gap={2}>
          <Button onClick={() => void say(true)}>{words.yes}</Button>
          <Button kind="second" onClick={() => void say(false)}>
            {words.no}
          </Button>
        </Stack>
      }
    >
      <p>{words.text(roleWord[role], organisation)}</p>
      {answer ? <p role="alert">{words[answer]}</p> : null}
    </Notice>
  );
}
