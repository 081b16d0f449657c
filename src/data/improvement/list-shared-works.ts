import type { WorkSnapshot } from '#domain/improvement/work-snapshot.ts';
import { scopeId } from '#domain/scope.ts';
import type { Reads } from '#sync/edit-port.ts';
import { compareText } from '#lib/compare.ts';

/** A work as an organisation of the group has shared it. */
export interface SharedWork {
  readonly id: string;
  readonly workId: string;
  readonly participationId: string;
  readonly organisation: string;
  readonly snapshot: WorkSnapshot;
  /** ISO, by the phone that shared it. */
  readonly sharedAt: string;
}

/** What the group has been shown, one's own, too; the newest first. */
export async function listSharedWorks(
  { list }: Reads,
  groupId: string,
): Promise<readonly SharedWork[]> {
  const [rows, participations, organisations] = await Promise.all([
    list('shared_work', { index: 'scope_id', equals: scopeId('group', groupId) }),
    list('participation'),
    list('organisation'),
  ]);
  const nameOf = (id: string) => {
    const of = participations.find((one) => one.id === id)?.organisation_id;
    return organisations.find((one) => one.id === of)?.name ?? '';
  };
  return rows
    .flatMap(({ id, work_id: workId, participation_id: participationId, ...row }) => {
      const { snapshot, shared_at: sharedAt } = row;
      const organisation = nameOf(participationId);
      return snapshot === null
        ? []
        : [{ id, workId, participationId, organisation, snapshot, sharedAt }];
    })
    .toSorted((a, b) => compareText(b.sharedAt, a.sharedAt));
}

/** Undefined: it was taken back, or never shared here. */
export async function getSharedWork(
  reads: Reads,
  groupId: string,
  id: string,
): Promise<SharedWork | undefined> {
  return (await listSharedWorks(reads, groupId)).find((one) => one.id === id);
}
