import { createContext, useContext } from 'react';
import type { RecordNames } from '#content/words/meetings/record-document.ts';
import type { RecordView } from '#data/meetings/record/get-record.ts';
import type { RecordPlace } from '#data/meetings/record/save-record.ts';
import type { RecordState } from '#domain/meetings/record-state.ts';
import { assert } from '#lib/assert.ts';

/** What every paragraph of the page needs to know of the whole. */
export interface RecordFrame extends RecordView {
  readonly state: RecordState;
  readonly place: RecordPlace;
  readonly showsSources: boolean;
}

const Frame = createContext<RecordFrame | null>(null);
export const RecordFrameProvider = Frame.Provider;

export function useRecordFrame(): RecordFrame {
  const frame = useContext(Frame);
  assert(frame, 'useRecordFrame outside RecordFrameProvider');
  return frame;
}

export function placeOf({ view: { meeting } }: RecordView): RecordPlace {
  return { scope: meeting.scope_id, meetingId: meeting.id };
}

export function namesIn({ sides, seats }: RecordView): RecordNames {
  const organisations = new Map(sides.map((side) => [side.participationId, side.organisation]));
  return { organisations, seats };
}
