import type { StatedNumberRow } from '#domain/tables/stated-number.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export type StatedSubject = StatedNumberRow['subject'];
export type StatedNumbers = Readonly<Partial<Record<StatedSubject, number>>>;

export async function getStatedNumbers(
  local: Local,
  participationId: string,
): Promise<StatedNumbers> {
  const scope = scopeId('admin', participationId);
  return toNumbers(
    await listVisible(local.db, 'stated_number', { index: 'scope_id', equals: scope }),
  );
}

export function toNumbers(
  rows: readonly Pick<StatedNumberRow, 'subject' | 'value'>[],
): StatedNumbers {
  return Object.fromEntries(
    rows.flatMap(({ subject, value }) => (value === null ? [] : [[subject, value] as const])),
  );
}

/** Null takes the number back. */
export const saveStatedNumber = command(
  ['stated_number'],
  async (tx, participationId: string, subject: StatedSubject, value: number | null) => {
    const scope = scopeId('admin', participationId);
    const id = rowId('stated_number', participationId, subject);
    if (value === null && !(await tx.get('stated_number', scope, id))) return;
    await tx.put('stated_number', scope, id, { participation_id: participationId, subject, value });
  },
);
