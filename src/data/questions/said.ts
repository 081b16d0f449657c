import type { GroupSide } from './group-sides.ts';

/** Something somebody of the group wrote. */
export interface Said {
  readonly tbl: 'question' | 'reply' | 'advice';
  readonly scope: string;
  readonly id: string;
  readonly body: string;
  readonly at: string;
  /** Null: somebody who has no seat in the group any more. */
  readonly author: string | null;
  readonly isMine: boolean;
  /** For whom it was written. */
  readonly side: GroupSide | undefined;
  /** Advice to one organisation alone. */
  readonly to: GroupSide | null;
}
