import { capital } from '#lib/letter-case.ts';
import { dayOf, daysBetween, readMoment } from '#lib/stockholm.ts';
import { formatDayLong, formatTimeOrMoment, otherYear } from '../format.ts';

/**
 * The words for where something is. Four of them have one meaning each, everywhere:
 * sparat (on this phone) · synkat (Jämsides has its own copy, nobody new sees it) ·
 * delat med … (always names) · inlämnat (final, with receipt).
 */

/** The states as data gives them; spelled here because words may not know of data. */
export type SyncStatusLike =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'synced'; readonly at: string }
  | {
      readonly kind: 'waiting';
      readonly count: number;
      readonly why?: WaitReason;
      readonly areFiles?: true;
    }
  | { readonly kind: 'syncing'; readonly count: number }
  | {
      readonly kind: 'stopped';
      readonly count: number;
      readonly asks?: boolean;
      readonly isTooLong?: boolean;
    };
export type WaitReason = 'signIn' | 'update' | 'storage';
export interface StatusWords {
  /** Main pages and wide screens; always the accessible name. */
  readonly full: string;
  /** Inner pages. */
  readonly short: string;
}

export const waitReasonWord: Readonly<Record<WaitReason, string>> = {
  signIn: 'logga in för att synka',
  update: 'uppdatera för att synka',
  storage: 'telefonen är full',
};
const waitReasonShort: Readonly<Record<WaitReason, string>> = {
  signIn: 'Logga in',
  update: 'Uppdatera',
  storage: 'Telefonen är full',
};

/** "1 fil väntar", "2 filer väntar": what was written about them has come through. */
function filesWords(count: number): StatusWords {
  const short = `${count} ${count === 1 ? 'fil' : 'filer'} väntar`;
  return { full: `Sparat på telefonen, ${short}`, short };
}

function waitingWords(count: number, why: WaitReason | undefined): StatusWords {
  if (count === 0 && why !== undefined) {
    const word = waitReasonWord[why];
    return { full: capital(word), short: waitReasonShort[why] };
  }
  if (count === 0) return { full: 'Sparat på telefonen', short: 'Sparat' };
  const full = `Sparat på telefonen, ${count} väntar`;
  return {
    full: why === undefined ? full : `${full} – ${waitReasonWord[why]}`,
    short: `${count} väntar`,
  };
}

/** Refused, or a choice that nobody but the person can make. */
function stoppedWords(count: number, asks: boolean | undefined): string {
  if (!asks) return `${count} kunde inte tas emot`;
  return `${count} val att göra`;
}

const dayMs = 86_400_000;

/** After a day without contact nobody knows what others have done since: it is no news that all is well. */
export function isOldSync(status: SyncStatusLike, now: Date): boolean {
  if (status.kind !== 'synced') return false;
  const at = readMoment(status.at);
  return at !== undefined && now.getTime() - at.getTime() > dayMs;
}

function oldWords(at: string, now: Date): StatusWords {
  const ago = daysBetween(dayOf(at), dayOf(now));
  const day =
    ago === 1 ? 'i\u00a0går' : `${formatDayLong(dayOf(at))}${otherYear(dayOf(at), dayOf(now))}`;
  return { full: `Senast synkat ${day}`, short: `Synkat ${day}` };
}

/** The one calm status at the top right. */
export function syncStatusWords(status: SyncStatusLike, now: Date): StatusWords {
  switch (status.kind) {
    case 'loading':
      return status.of === 0
        ? { full: 'Hämtar ditt innehåll', short: 'Hämtar' }
        : { full: `Hämtar ditt innehåll, ${status.done} av ${status.of}`, short: 'Hämtar' };
    case 'synced': {
      if (isOldSync(status, now)) return oldWords(status.at, now);
      const at = formatTimeOrMoment(status.at, now);
      return { full: `Allt är synkat ${at}`.trimEnd(), short: `Synkat ${at}`.trimEnd() };
    }
    case 'waiting':
      if (status.areFiles) return filesWords(status.count);
      return waitingWords(status.count, status.why);
    case 'syncing': {
      const words = status.count === 0 ? 'Synkar' : `Synkar ${status.count}`;
      return { full: words, short: words };
    }
    case 'stopped': {
      const short = stoppedWords(status.count, status.asks);
      return { full: `${short} – visa`, short };
    }
  }
}
