import { FileUp } from 'lucide';
import { filesWords, handInFileWords as words } from '#content/words/meetings/files.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { HandIns } from '#data/meetings/material/get-hand-ins.ts';
import { scopeKind } from '#domain/scope.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotAdded } from '../files/not-added.tsx';
import { acceptFiles, PickButton } from '../files/pick-button.tsx';
import { useAddFile } from '../files/use-add-file.ts';

interface HandInFileProps {
  readonly of: HandIns;
  readonly view: MeetingView;
}

/** Read by the others at once, which is said before the press. */
export function HandInFile({ of, view: { meeting, hat, stepId } }: HandInFileProps) {
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
