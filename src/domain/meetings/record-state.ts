import { addDays, dayOf, daysBetween } from '#lib/stockholm.ts';
import type { RecordReplyRow } from '#domain/tables/record-reply.ts';
import type { RecordRow } from '#domain/tables/record.ts';
import type { Paragraph } from './record-paragraphs.ts';

/** How long one may say what is wrong, unless its writer says otherwise. */
const DAYS_TO_REPLY = 7;

export function lastDayToReply(published: string): string {
  return addDays(published, DAYS_TO_REPLY);
}

/**
 * A draft is its writer's. Laid out it is `open` until its day is over, for everybody to say what is
 * wrong, and then `agreed` as it stands.
 */
export type RecordState =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'open';
      readonly until: string;
      readonly daysLeft: number;
      readonly waiting: number;
    }
  | { readonly kind: 'agreed'; readonly since: string; readonly waiting: number };

type Stated = Pick<RecordRow, 'published_at' | 'reply_by' | 'handled'>;

/** `today` is the day in Sweden; `waiting`: proposals its writer has not dealt with. */
export function recordState(
  record: Stated | undefined,
  replies: readonly RecordReplyRow[],
  today: string,
): RecordState {
  const until = record?.reply_by ?? null;
  if (!record || record.published_at === null || until === null) return { kind: 'draft' };
  const waiting = replies.filter((reply) => isWaiting(record, reply)).length;
  return today <= until
    ? { kind: 'open', until, daysLeft: daysBetween(today, until), waiting }
    : { kind: 'agreed', since: addDays(until, 1), waiting };
}

/**
 * What `record.handled` holds of a reply: its id and the moment it was given, since whoever has been
 * heard once may say something else under the same id.
 */
export function handledKey({ id, replied_at: at }: RecordReplyRow): string {
  return `${id}/${(Date.parse(at) || 0).toString(36)}`;
}

function isProposal({ agrees, body, deleted }: RecordReplyRow): boolean {
  return !agrees && !deleted && body.trim() !== '';
}

/** A proposal its writer has neither taken nor let be. */
export function isWaiting(record: Stated | undefined, reply: RecordReplyRow): boolean {
  return isProposal(reply) && record?.handled.includes(handledKey(reply)) !== true;
}

export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'agrees'; readonly reply: RecordReplyRow; readonly isOfAll: boolean }
  | { readonly kind: 'proposes'; readonly reply: RecordReplyRow };

/**
 * What one person has said of a paragraph: of it by itself, else of all the rest. What was changed
 * after she agreed is unsaid; a proposal that was taken is what stands, and so agreed.
 */
export function saidOf(
  paragraph: Pick<Paragraph, 'sourceId' | 'touchedAt' | 'text'>,
  mine: readonly RecordReplyRow[],
  meetingId: string,
): Said {
  const own = mine.find((reply) => reply.source_id === paragraph.sourceId && !reply.deleted);
  if (own && isProposal(own))
    return own.body.trim() === paragraph.text.trim()
      ? { kind: 'agrees', reply: own, isOfAll: false }
      : { kind: 'proposes', reply: own };
  const all = mine.find((reply) => reply.source_id === meetingId && reply.agrees && !reply.deleted);
  const agreed = [own, all].find((reply) => reply?.agrees && isAfter(reply, paragraph.touchedAt));
  return agreed ? { kind: 'agrees', reply: agreed, isOfAll: agreed === all } : { kind: 'nothing' };
}

/** The phone's clock against Jämsides': so little after an answer may have been before it. */
const CLOCKS_DIFFER_MS = 2 * 60 * 1000;

function isAfter({ replied_at: at }: RecordReplyRow, touched: string | null): boolean {
  return touched === null || Date.parse(touched) <= Date.parse(at) + CLOCKS_DIFFER_MS;
}

/** The day it was changed, if that was after it had been agreed. */
export function changedAfter(
  state: RecordState,
  { changedAt: at }: Pick<Paragraph, 'changedAt'>,
): string | null {
  if (state.kind !== 'agreed' || at === null) return null;
  const day = dayOf(at);
  return day >= state.since ? day : null;
}

/** How many of those who may say something have. */
export function howManySaid(
  replies: readonly RecordReplyRow[],
  people: ReadonlySet<string> | null,
): number {
  const said = replies.filter((one) => !one.deleted).map((reply) => reply.author_id);
  return new Set(said.filter((id) => id !== null && (people === null || people.has(id)))).size;
}
