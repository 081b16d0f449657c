import { conferenceWords } from '#content/words/meetings/conferences.ts';
import { notYetWords } from '#content/words/meetings/record.ts';
import type { RecordView } from '#data/meetings/record/get-record.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';

/** It is being written; what was shared is read where it was written. */
export function NotYet({ view: { view, writers } }: { readonly view: RecordView }) {
  const isOffices = writers.length === 0 && view.meeting.host_participation_id === null;
  return (
    <Empty
      drawing="chairs"
      title={notYetWords.title}
      action={
        <ButtonLink kind="second" to={paths.meeting(view.meeting.id)}>
          {notYetWords.toAgenda}
        </ButtonLink>
      }
    >
      <p>{notYetWords.text(isOffices ? [conferenceWords.office] : writers)}</p>
      <p>{notYetWords.raw}</p>
    </Empty>
  );
}
