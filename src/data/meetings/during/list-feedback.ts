import { rowId } from '#lib/row-id.ts';
import { noteCards } from '#domain/note.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { signNotes, type SignedNote } from '#data/meetings/sign-notes.ts';

export const feedbackKinds = ['plus', 'minus', 'interesting'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** One of each kind for a person and a meeting: what is written on two phones is one entry. */
export function feedbackId(meeting: string, uid: string, kind: FeedbackKind): string {
  return rowId('note', meeting, uid, kind);
}

/** What the room has said of the day, by kind; only what its author has handed over. */
export async function listFeedback(
  local: Local,
  meeting: MeetingRow,
): Promise<Readonly<Record<FeedbackKind, readonly SignedNote[]>>> {
  const all = await listVisible(local.db, 'note', { index: 'meeting_id', equals: meeting.id });
  const shared = await signNotes(
    local,
    all.filter((note) => note.scope_id === meeting.scope_id && note.agenda_item_id === null),
  );
  const of = (kind: FeedbackKind) => shared.filter((note) => note.shown.kind === kind);
  return { plus: of('plus'), minus: of('minus'), interesting: of('interesting') };
}

export interface OwnFeedback {
  /** Nothing has been handed over yet; or what is handed over is what stands here; or it is not. */
  readonly state: 'none' | 'given' | 'changed';
  readonly texts: Readonly<Record<FeedbackKind, string>>;
}

export async function getOwnFeedback(local: Local, meeting: MeetingRow): Promise<OwnFeedback> {
  const all = await listVisible(local.db, 'note', { index: 'meeting_id', equals: meeting.id });
  const cards = noteCards(all, local.uid);
  const mine = feedbackKinds.map((kind) => {
    const id = feedbackId(meeting.id, local.uid, kind);
    return { kind, card: cards.find((one) => one.origin === id) };
  });
  const given = mine.filter(({ card }) => card !== undefined && card.copies.length > 0);
  const waits = mine.some(({ card }) => {
    const body = card?.original?.body.trim() ?? '';
    return card !== undefined && (card.copies.length > 0 ? card.isChanged : body !== '');
  });
  const texts = mine.map(({ kind, card }) => [kind, card?.shown.body ?? ''] as const);
  return {
    state: given.length === 0 ? 'none' : waits ? 'changed' : 'given',
    texts: Object.fromEntries(texts) as Record<FeedbackKind, string>,
  };
}
