import type { RecordPartRow } from '#domain/tables/record-part.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { RecordPlace } from './save-record.ts';

export interface PartChange extends RecordPlace {
  readonly sourceId: string;
  /** Empty: as it was written. */
  readonly body?: string;
  readonly leftOut?: boolean;
}

export function partId({ meetingId, sourceId }: Pick<PartChange, 'meetingId' | 'sourceId'>) {
  return rowId('record_part', meetingId, sourceId);
}

/** Only what changed; what the paragraph came from is left as it is. */
export async function putPart(tx: Edit, change: PartChange): Promise<void> {
  const { scope, meetingId, sourceId, body, leftOut } = change;
  const changes: Partial<Pick<RecordPartRow, 'body' | 'left_out'>> = {
    ...(body === undefined ? {} : { body }),
    ...(leftOut === undefined ? {} : { left_out: leftOut }),
  };
  const id = partId(change);
  const now = await tx.get('record_part', scope, id);
  const fresh = { meeting_id: meetingId, source_id: sourceId, body: '', left_out: false };
  await tx.put('record_part', scope, id, now ? changes : { ...fresh, ...changes });
}

export const saveRecordPart = command(['record_part'], putPart);
