import { formatDay, formatDayLong } from '#content/words/format.ts';
import { handInFileWords as words } from '#content/words/meetings/files.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { getHandIns, type HandInSide } from '#data/meetings/material/get-hand-ins.ts';
import type { FileState } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { FileMark } from '../files/file-mark.tsx';
import { HandInFile } from './hand-in-file.tsx';

interface HandedInProps {
  readonly view: MeetingView;
  readonly today: string;
}

/**
 * What each organisation shows at the meeting: who has handed it in, by when, and one's own. Afterwards what was
 * shown: nobody is asked for more.
 */
export function HandedIn({ view, today }: HandedInProps) {
  const { meeting, hat, lastDay } = view;
  const isOver = lastDay !== null && lastDay < today;
  const read = useLive((local) => getHandIns(local, view), [meeting, hat?.participationId]);
  if (!read || !hat) return null;
  const sides = isOver ? read.sides.filter(({ file }) => file) : read.sides;
  if (sides.length === 0) return null;
  const isLate = read.by < today;
  const isLacking = !isOver && sides.some(({ file }) => !file || lacking.has(file.state.kind));
  const day = formatDayLong(read.by);
  return (
    <Section title={words.title}>
      {isLacking ? <Soft>{isLate ? words.wasUntil(day) : words.until(day)}</Soft> : null}
      <Rows>
        {sides.map((side) => (
          <Side key={side.participationId} side={side} isLate={isLate} {...{ view, today }} />
        ))}
      </Rows>
      {read.mayHandIn && !isOver ? <HandInFile of={read} view={view} /> : null}
    </Section>
  );
}

const lacking: ReadonlySet<FileState['kind']> = new Set(['refused', 'missing']);
/** On its way, or stopped there. */
const under: ReadonlySet<FileState['kind']> = new Set(['waiting', 'refused', 'coming', 'missing']);

interface SideProps extends HandedInProps {
  readonly side: HandInSide;
  readonly isLate: boolean;
}

/** Handed in is what the others can open; until then it says where it is. */
function Side({ side: { organisation, file }, isLate, view, today }: SideProps) {
  const title = words.of(organisation);
  if (!file) {
    const state = isLate ? <StateMark kind="late">{words.notLate}</StateMark> : undefined;
    return <Row title={title} second={isLate ? undefined : words.not} state={state} />;
  }
  const { row, state, arrivedAt } = file;
  return (
    <Row
      to={paths.materialFile(view.meeting.id, row.id)}
      title={title}
      second={<span dir="auto">{row.title}</span>}
      state={
        arrivedAt !== null && !under.has(state.kind) ? (
          <StateMark kind="done">{words.handedIn(formatDay(dayOf(arrivedAt), today))}</StateMark>
        ) : (
          <FileMark state={state} />
        )
      }
    />
  );
}
