import { compareWorks } from '#domain/improvement/work-state.ts';
import type { ImprovementWorkRow } from '#domain/tables/improvement-work.ts';
import type { Reads } from '#sync/edit-port.ts';
import { readWorks, type ReadWork } from './read-works.ts';

export interface ListedWork extends ReadWork {
  /** The organisation it was seen at, by name; undefined: at nobody's. */
  readonly fromOrganisation: string | undefined;
  /** The meeting its idea is from, by its title. */
  readonly fromMeeting: string | undefined;
}

/** The state nearest to an answer first, one's own first in each. */
export async function listWorks(
  reads: Reads,
  participationId: string,
  today: string,
): Promise<readonly ListedWork[]> {
  const works = await readWorks(reads, participationId, today);
  const [organisation, meeting] = await Promise.all([
    organisationsOf(
      reads,
      works.map(({ work }) => work),
    ),
    meetingsOf(
      reads,
      works.map(({ work }) => work),
    ),
  ]);
  return works
    .map((one) => ({
      ...one,
      fromOrganisation: organisation(one.work),
      fromMeeting: meeting(one.work),
    }))
    .toSorted((a, b) => compareWorks(place(a), place(b)));
}

function place({ state, isMine, step, cycles, work }: ReadWork) {
  const open = cycles.find(({ phase }) => phase !== 'decided');
  return { state, isMine, day: step?.day || (open?.ends_on ?? ''), title: work.title };
}

type Names = (work: ImprovementWorkRow) => string | undefined;

async function organisationsOf(
  { list }: Reads,
  works: readonly ImprovementWorkRow[],
): Promise<Names> {
  if (works.every((work) => work.from_participation_id === null)) return () => undefined;
  const [participations, organisations] = await Promise.all([
    list('participation'),
    list('organisation'),
  ]);
  return ({ from_participation_id: from }) => {
    const of = participations.find((one) => one.id === from)?.organisation_id;
    return organisations.find((one) => one.id === of)?.name;
  };
}

/** An entry is known by its original's id: one's own lies under it, others' copies name it. */
async function meetingsOf({ list }: Reads, works: readonly ImprovementWorkRow[]): Promise<Names> {
  const ids = new Set(
    works.flatMap((one) => (one.from_kind === 'note' ? (one.from_id ?? []) : [])),
  );
  if (ids.size === 0) return () => undefined;
  const [notes, meetings] = await Promise.all([list('note'), list('meeting')]);
  return ({ from_id: from }) => {
    const note = from === null ? undefined : notes.find((one) => from === (one.origin ?? one.id));
    return meetings.find((one) => one.id === note?.meeting_id)?.title;
  };
}
