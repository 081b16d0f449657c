import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { getItemState, type ItemState } from '#data/waiting/get-item-state.ts';
import { getVisible } from '#data/local/visible-rows.ts';

export interface PageFeedback {
  /** Null = not answered. */
  readonly helped: boolean | null;
  readonly word: string;
  readonly state: ItemState | null;
}

/** One answer a person and page, on whichever of her devices. */
export function pageFeedbackKey(local: Pick<Local, 'uid'>, page: string) {
  return {
    scope: scopeId('user', local.uid),
    id: rowId('page_feedback', local.uid, page),
  } as const;
}

export async function getPageFeedback(local: Local, page: string): Promise<PageFeedback> {
  const { scope, id } = pageFeedbackKey(local, page);
  const row = await getVisible(local.db, 'page_feedback', scope, id);
  if (!row) return { helped: null, word: '', state: null };
  const state = await getItemState(local.db, 'page_feedback', scope, id);
  return { helped: row.helped, word: row.word, state };
}
