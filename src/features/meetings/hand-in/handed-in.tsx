import { FileUp } from 'lucide';
import { formatDay, formatDayLong } from '#content/words/format.ts';
import { filesWords, handInFileWords as words } from '#content/words/meetings/files.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { getHandIns, type HandIns, type HandInSide } from '#data/meetings/material/get-hand-ins.ts';
import { useLive } from '#data/use-live.ts';
import { scopeKind } from '#domain/scope.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotAdded } from '../files/not-added.tsx';
import { acceptFiles, PickButton } from '../files/pick-button.tsx';
import { useAddFile } from '../files/use-add-file.ts';

interface HandedInProps {
  readonly view: MeetingView;
  readonly today: string;
}

/** What each organisation shows at the meeting: who has handed it in, by when, and one's own. */
export function HandedIn({ view, today }: HandedInProps) {
  const { meeting, hat } = view;
  const read = useLive((local) => getHandIns(local, view), [meeting, hat?.participationId]);
  if (!read || !hat) return null;
  const isLate = read.by < today;
  const isLacking = read.sides.some(({ file }) => file === undefined);
  const day = formatDayLong(read.by);
  return (
    <Section title={words.title}>
      {isLacking ? <Soft>{isLate ? words.wasUntil(day) : words.until(day)}</Soft> : null}
      <Rows>
        {read.sides.map((side) => (
          <Side key={side.participationId} side={side} isLate={isLate} {...{ view, today }} />
        ))}
      </Rows>
      {read.mayHandIn ? <HandInFile of={read} view={view} /> : null}
    </Section>
  );
}

interface SideProps extends HandedInProps {
  readonly side: HandInSide;
  readonly isLate: boolean;
}

function Side({ side: { organisation, file }, isLate, view, today }: SideProps) {
  const title = words.of(organisation);
  if (!file) {
    const state = isLate ? <StateMark kind="late">{words.notLate}</StateMark> : undefined;
    return <Row title={title} second={isLate ? undefined : words.not} state={state} />;
  }
  const { row } = file;
  return (
    <Row
      to={paths.materialFile(view.meeting.id, row.id)}
      title={title}
      second={<span dir="auto">{row.title}</span>}
      state={
        <StateMark kind="done">{words.handedIn(formatDay(dayOf(row.put_at), today))}</StateMark>
      }
    />
  );
}

/** Read by the others at once, which is said before the press. */
function HandInFile({
  of,
  view: { meeting, hat, stepId },
}: Pick<HandedInProps, 'view'> & { of: HandIns }) {
  const adding = useAddFile(
    {
      participationId: hat?.participationId ?? '',
      meetingId: meeting.id,
      agendaItemId: null,
      ...(stepId === undefined ? {} : { stepId }),
      shareTo: meeting.scope_id,
    },
    false,
  );
  const isThere = of.sides.some(({ isOwn, file }) => isOwn && file);
  const isRound = scopeKind(meeting.scope_id) === 'round';
  return (
    <Stack width="press">
      <NotAdded {...adding} />
      <PickButton
        kind={isThere ? 'second' : 'main'}
        accept={acceptFiles}
        isBusy={adding.isReading}
        onFiles={(files) => void adding.take(files)}
      >
        <Icon of={FileUp} />
        {adding.isReading
          ? filesWords.reading
          : isThere
            ? words.again
            : words.act(hat?.organisationName ?? '')}
      </PickButton>
      <Soft small>{isRound ? words.seenBy.round : words.seenBy.group}</Soft>
    </Stack>
  );
}
