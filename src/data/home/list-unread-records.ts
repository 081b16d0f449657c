import type { RecordRow } from '#domain/tables/record.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { dayOf } from '#lib/stockholm.ts';

export type UnreadRecord = Pick<RecordRow, 'meeting_id' | 'reply_by'>;

/** Records that others have put out to be read, until their last day or until one has said something of them. */
export async function listUnreadRecords({ db, uid, now }: Local): Promise<UnreadRecord[]> {
  const today = dayOf(now());
  const records = (await listVisible(db, 'record')).filter(
    (one) =>
      one.published_at !== null &&
      one.author_id !== uid &&
      (one.reply_by === null || one.reply_by >= today),
  );
  if (records.length === 0) return [];
  const replies = await listVisible(db, 'record_reply');
  return records.filter(
    (one) =>
      !replies.some(
        (reply) =>
          reply.author_id === uid &&
          reply.scope_id === one.scope_id &&
          reply.meeting_id === one.meeting_id,
      ),
  );
}
