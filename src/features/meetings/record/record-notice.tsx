import { CircleCheck, Lock } from 'lucide';
import { officeWord } from '#content/words/common.ts';
import { draftWords, publishedWords as words } from '#content/words/meetings/record.ts';
import { useLocal } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { useRecordFrame } from './record-frame.ts';

/** How far it has come, and what can be done about it until when. */
export function RecordNotice() {
  const { state, runners, people, view, runs } = useRecordFrame();
  const { uid } = useLocal();
  const isOffices = view.meeting.host_participation_id === null;
  if (state.kind === 'draft') {
    return (
      <Notice kind="calm" icon={<Icon of={Lock} />} title={draftWords.title}>
        <p>{draftWords.text(isOffices ? [...runners, officeWord] : runners)}</p>
      </Notice>
    );
  }
  const waiting =
    state.waiting > 0 ? (
      <p>{runs ? words.proposals(state.waiting) : words.waiting(state.waiting)}</p>
    ) : null;
  if (state.kind === 'agreed') {
    return (
      <Notice kind="calm" icon={<Icon of={CircleCheck} />} title={words.agreed(state.since)}>
        <p>{words.agreedText}</p>
        {waiting}
      </Notice>
    );
  }
  const maySay = view.hat !== undefined && (people === null || people.has(uid));
  return (
    <Notice
      kind="calm"
      title={words.open(state.until)}
      action={
        maySay ? (
          <ButtonLink kind="second" to={paths.recordReply(view.meeting.id)}>
            {words.reply}
          </ButtonLink>
        ) : undefined
      }
    >
      <p>{words.openText}</p>
      {waiting}
    </Notice>
  );
}
