import { closedOccasion, openOccasions, sortOccasions, type Occasion } from '#domain/occasion.ts';
import { scopeId } from '#domain/scope.ts';
import { own } from '#lib/own.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { closedBy } from './closed-by.ts';

/** When an organisation scores: the round's occasions and its own. */
export interface Occasions {
  /** By the day they open. */
  readonly all: readonly Occasion[];
  readonly today: string;
  /** All that are open today; the first is the one that is scored here. */
  readonly open: readonly Occasion[];
  /** The one that is scored now; null when none is open. */
  readonly current: Occasion | null;
  /** The one that closed last. */
  readonly last: Occasion | null;
}

type OfHat = Pick<Hat, 'participationId' | 'roundId'>;

/** The one read of them: what is scored, handed in, counted and fetched as a file goes by the same list. */
export async function readOccasions(local: Local, hat: OfHat): Promise<Occasions> {
  const scope = scopeId('org', hat.participationId);
  const [ofRound, ofOrganisation, chosen] = await Promise.all([
    listVisible(local.db, 'occasion', { index: 'round_id', equals: hat.roundId }),
    listVisible(local.db, 'own_occasion', { index: 'scope_id', equals: scope }),
    getMeta(local.db, 'occasion'),
  ]);
  const all = sortOccasions(ofRound, ofOrganisation);
  const today = dayOf(local.now());
  const choice = own(chosen ?? {}, hat.participationId);
  const open = await inTurn(local, { scope, open: openOccasions(all, today), choice, today });
  return { all, today, open, current: open[0] ?? null, last: closedOccasion(all, today) };
}

interface Turn {
  /** The organisation's. */
  readonly scope: string;
  readonly open: readonly Occasion[];
  readonly choice: string | undefined;
  readonly today: string;
}

/**
 * The chosen one, which is also the one that one has begun; then what the organisation has begun together;
 * then the one that closes first, since that can still be missed. What was handed in before today comes
 * last: today's receipt stays where it was given.
 */
async function inTurn(
  local: Local,
  { scope, open, choice, today }: Turn,
): Promise<readonly Occasion[]> {
  if (open.length < 2) return open;
  // by the row, not by its id: what reckons ids is not fetched with the first screen
  const begun = await listVisible(local.db, 'assessment', { index: 'scope_id', equals: scope });
  const turns = await Promise.all(
    open.map(async (occasion) => {
      const of = begun.find(
        (row) =>
          row.occasion_id === occasion.id &&
          row.checklist_version_id === occasion.checklist_version_id,
      );
      // null on its way, which is today
      const at = (of && (await closedBy(local, { scope, id: of.id })))?.updated_at;
      const isOver = at && dayOf(at) < today;
      return { occasion, turn: isOver ? 3 : occasion.id === choice ? 0 : of ? 1 : 2 };
    }),
  );
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ occasion }) => occasion);
}
