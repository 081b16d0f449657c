import type { Level } from '../tables/checklist-version.ts';

/**
 * A version of the list may be answered at several levels, such as by the board and by the
 * administration. Wherever its statements are listed the level is told: over them where they are the
 * whole list, in the row where they are some of it or stand in another order.
 */
export interface OfLevel<T> {
  readonly key: string;
  /** Null: no heading, since the version has but one, or none that these are of. */
  readonly label: string | null;
  readonly some: readonly T[];
}

/** In the order of the levels; none is lost, and none is empty. */
export function byLevel<T>(
  levels: readonly Level[],
  all: readonly T[],
  levelOf: (one: T) => string | undefined,
): readonly OfLevel<T>[] {
  const named = hasLevels(levels) ? levels : [];
  const keys = new Set(named.map(({ key }) => key));
  return [
    ...named.map(({ key, label }) => ({
      key,
      label,
      some: all.filter((one) => levelOf(one) === key),
    })),
    { key: '', label: null, some: all.filter((one) => !keys.has(levelOf(one) ?? '')) },
  ].filter(({ some }) => some.length > 0);
}

/** The level of one statement in words; null where its version has but one. */
export function levelLabel(
  levels: readonly Level[],
  { level }: { readonly level?: string },
): string | null {
  if (!hasLevels(levels)) return null;
  return levels.find(({ key }) => key === level)?.label ?? null;
}

const hasLevels = (levels: readonly Level[]) => levels.length > 1;
