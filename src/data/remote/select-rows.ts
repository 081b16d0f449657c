import type { Reply } from '#sync/ports.ts';
import { getRows } from './call.ts';

/** As many as a hosted backend gives in one answer. */
const pageSize = 1000;

export interface Selection {
  readonly table: string;
  /** Only what is needed: addresses and names stay where they are. */
  readonly columns: readonly string[];
  /** Rows of these scopes that are not deleted. */
  readonly scopes: readonly string[];
}

export type Selected =
  | { readonly ok: true; readonly rows: readonly unknown[] }
  | { readonly ok: false; readonly reason: 'offline' | 'signIn' | 'server' };

/**
 * What a person may read by query and her phone does not sync: the office alone has such scopes.
 * Page by page in the order of the key; a half answer is no answer.
 */
export async function selectRows(uid: string, selection: Selection): Promise<Selected> {
  const rows: unknown[] = [];
  for (;;) {
    const reply = await getRows(uid, addressOf(selection, rows.length));
    if (reply.status !== 200) return { ok: false, reason: reasonOf(reply) };
    if (!Array.isArray(reply.body)) return { ok: false, reason: 'offline' };
    rows.push(...(reply.body as readonly unknown[]));
    if (reply.body.length < pageSize) return { ok: true, rows };
  }
}

function addressOf({ table, columns, scopes }: Selection, offset: number): string {
  const ask = new URLSearchParams({
    select: columns.join(','),
    scope_id: `in.(${scopes.map((scope) => `"${scope}"`).join(',')})`,
    deleted: 'is.false',
    order: 'scope_id,id',
    limit: String(pageSize),
    offset: String(offset),
  });
  return `${table}?${ask.toString()}`;
}

export function reasonOf({ status }: Reply): 'offline' | 'signIn' | 'server' {
  if (status === 401 || status === 403) return 'signIn';
  // A gateway's answer, or a portal's page where rows should be: the same as no network.
  return status === null || status < 400 || status >= 502 ? 'offline' : 'server';
}
