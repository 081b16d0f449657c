import type { RecordRow } from '#domain/tables/record.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import type { Edit } from '#sync/edit-port.ts';

/** Where a record lies: the meeting and its room. */
export interface RecordPlace {
  readonly scope: string;
  readonly meetingId: string;
}

type RecordFields = Pick<RecordRow, 'purpose' | 'published_at' | 'reply_by' | 'handled'>;

async function putRecord(
  tx: Edit,
  { scope, meetingId }: RecordPlace,
  changes: Partial<RecordFields>,
): Promise<void> {
  const id = rowId('record', meetingId);
  const now = await tx.get('record', scope, id);
  const fresh = { purpose: '', published_at: null, reply_by: null, handled: [] };
  await tx.put(
    'record',
    scope,
    id,
    now ? changes : { meeting_id: meetingId, ...fresh, ...changes },
  );
}

export const savePurpose = command(['record'], (tx, place: RecordPlace, purpose: string) =>
  putRecord(tx, place, { purpose }),
);

/** Until when one may say what is wrong. */
export const saveReplyBy = command(['record'], (tx, place: RecordPlace, replyBy: string) =>
  putRecord(tx, place, { reply_by: replyBy }),
);

/** From now on everybody of the room reads it. */
export const publishRecord = command(['record'], (tx, place: RecordPlace, replyBy: string) =>
  putRecord(tx, place, { published_at: tx.at, reply_by: replyBy }),
);

/** A draft again: what was said of it stays. */
export const takeBackRecord = command(['record'], (tx, place: RecordPlace) =>
  putRecord(tx, place, { published_at: null }),
);

/** Its writer has seen these replies and is done with them. */
export async function addHandled(
  tx: Edit,
  place: RecordPlace,
  keys: readonly string[],
): Promise<void> {
  const now = await tx.get('record', place.scope, rowId('record', place.meetingId));
  await putRecord(tx, place, { handled: [...new Set([...(now?.handled ?? []), ...keys])] });
}
