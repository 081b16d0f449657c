import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from './list-hats.ts';

/** Who goes beside whom in a group. */
export interface GroupNames {
  /** The organisations that go side by side, one's own first. */
  readonly partners: readonly string[];
  readonly mentor: string | undefined;
}

export async function getGroupNames(local: Local, hat: Hat): Promise<GroupNames> {
  const [participations, organisations] = await Promise.all([
    listVisible(local.db, 'participation', { index: 'group_id', equals: hat.groupId }),
    listVisible(local.db, 'organisation'),
  ]);
  const nameOf = (id: string) => organisations.find((row) => row.id === id)?.name ?? '';
  const own = (id: string) => Number(id !== hat.participationId);
  const partners = participations
    .filter((row) => row.kind === 'participant')
    .toSorted((one, other) => own(one.id) - own(other.id) || one.ord - other.ord)
    .map((row) => nameOf(row.organisation_id));
  const mentor = participations.find((row) => row.kind === 'mentor');
  return { partners, mentor: mentor && nameOf(mentor.organisation_id) };
}
