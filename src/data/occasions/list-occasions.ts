import { occasionTime, type Occasion } from '#domain/occasion.ts';
import { mostOwnOccasions } from '#domain/own-occasion.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import { readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { jointAssessment } from '#data/programme/assessment-id.ts';
import { closedBy } from '#data/programme/closed-by.ts';
import { readOccasions, type Occasions } from '#data/programme/read-occasions.ts';

/** Handed in counts whatever the day is. */
export type OccasionState = 'ahead' | 'open' | 'handedIn' | 'closed';

export interface ListedOccasion {
  readonly occasion: Occasion;
  readonly state: OccasionState;
  /** When the server took it in; null: not handed in, or still on its way. */
  readonly handedInAt: string | null;
  /** The one that is scored on this phone now. */
  readonly isCurrent: boolean;
}

export interface OccasionList {
  readonly hat: Hat;
  readonly today: string;
  readonly occasions: readonly ListedOccasion[];
  /** The organisation has as many of its own as it may. */
  readonly isFull: boolean;
  readonly isFetching: boolean;
}

/** Null for those who do not score: mentors and course participants. */
export function listOccasions(local: Local, hat: Hat): Promise<OccasionList | null> {
  return readTogether(local, async () => {
    if (!scores(hat)) return null;
    const read = await readOccasions(local, hat);
    const occasions = await Promise.all(
      read.all.map((occasion) => listOne(local, hat, { occasion, read })),
    );
    return {
      hat,
      today: read.today,
      occasions,
      isFull: read.all.filter(({ isOwn }) => isOwn).length >= mostOwnOccasions,
      isFetching: (await getMeta(local.db, 'pulledAt')) === undefined,
    };
  });
}

export function scores({ kind, role }: Hat): boolean {
  return kind !== 'mentor' && role !== 'courseParticipant';
}

export async function listOne(
  local: Local,
  hat: Hat,
  { occasion, read }: { readonly occasion: Occasion; readonly read: Occasions },
): Promise<ListedOccasion> {
  const handIn = await closedBy(local, jointAssessment(hat.participationId, occasion));
  return {
    occasion,
    state: handIn ? 'handedIn' : occasionTime(occasion, read.today),
    handedInAt: handIn?.updated_at ?? null,
    isCurrent: read.current?.id === occasion.id,
  };
}
