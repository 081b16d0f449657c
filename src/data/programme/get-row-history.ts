import { array, nullable, object, optional, record, safeParse, string, unknown } from 'valibot';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { nameOf } from '#data/people/name-of.ts';
import { callFunction } from '#data/remote/call.ts';
import { own } from '#lib/own.ts';

/** One version of a row, as it was then: it lies at Jämsides and not on the phone. */
export interface PastVersion {
  readonly key: string;
  /** Null: has left, or is erased. */
  readonly by: string | null;
  readonly isMine: boolean;
  /** ISO. */
  readonly at: string;
  /** Nobody chose it: it stood beside, in this field of the row. */
  readonly besideIn: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}
export type RowHistory =
  | { readonly kind: 'read'; readonly versions: readonly PastVersion[] }
  /** It needs the network, a login that holds, or another try. */
  | { readonly kind: 'offline' | 'signInNeeded' | 'failed' };

interface RowAddress {
  readonly tbl: 'answer' | 'note' | 'record_part';
  readonly scope: string;
  readonly row: string;
}

const shape = array(
  object({
    tbl: optional(string()),
    row: record(string(), unknown()),
    by: nullable(string()),
    at: string(),
  }),
);

/** Who wrote what and when, the newest first. Asked of the server each time, and kept nowhere. */
export async function getRowHistory(local: Local, address: RowAddress): Promise<RowHistory> {
  const { status, body } = await callFunction(local.uid, 'row_history', { body: address });
  if (status === null) return { kind: 'offline' };
  if (status === 401) return { kind: 'signInNeeded' };
  const answer = status === 200 ? safeParse(shape, body) : undefined;
  if (!answer?.success) return { kind: 'failed' };
  const people = await listVisible(local.db, 'seat_card');
  return {
    kind: 'read',
    versions: answer.output.map(({ tbl, row, by, at }, index) => ({
      key: String(answer.output.length - index),
      by: nameOf(people, by),
      isMine: by === local.uid,
      at,
      besideIn: tbl === 'alternative' ? textOf(own(row, 'field')) : null,
      fields: row,
    })),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
