import { scopeId } from '#domain/scope.ts';
import type { BookList } from '#domain/spreadsheet/lay-out.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';

export interface OpenedList {
  readonly participationId: string;
  readonly list: BookList;
}

/** What the organisations of the group have opened of one occasion, with what they chose to show, in the group's order. */
export async function listOpened(
  { db }: Local,
  hat: Hat,
  occasionId: string,
): Promise<readonly OpenedList[]> {
  const [opened, participations, organisations] = await Promise.all([
    listVisible(db, 'opened_assessment', { index: 'occasion_id', equals: occasionId }),
    listVisible(db, 'participation', { index: 'group_id', equals: hat.groupId }),
    listVisible(db, 'organisation'),
  ]);
  const scope = scopeId('group', hat.groupId);
  return participations
    .toSorted((one, other) => one.ord - other.ord)
    .flatMap(({ id, organisation_id }) => {
      const row = opened.find((one) => one.scope_id === scope && one.participation_id === id);
      const name = organisations.find((one) => one.id === organisation_id)?.name;
      if (!row || name === undefined) return [];
      return [
        { participationId: id, list: { kind: 'opened', organisation: name, answers: row.seen } },
      ];
    });
}
