import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { ListedOccasion } from '#data/occasions/list-occasions.ts';
import { useLocal } from '#data/use-live.ts';

interface OccasionStateProps {
  readonly listed: ListedOccasion;
  readonly today: string;
  /** Who handed it in, where that is told. */
  readonly by?: string | null;
}

/** How it is with one occasion, in words. */
export function OccasionState({ listed, today, by = null }: OccasionStateProps) {
  const now = useLocal().now();
  const { occasion, state, handedInAt } = listed;
  switch (state) {
    case 'ahead':
      return words.ahead(occasion.opens_on, today);
    case 'open':
      return words.open(occasion.closes_on, today);
    case 'closed':
      return words.closed(occasion.closes_on, today);
    case 'handedIn':
      if (handedInAt === null) return words.handingIn;
      return by === null ? words.handedIn(handedInAt, now) : words.handedInBy(by, handedInAt, now);
  }
}
