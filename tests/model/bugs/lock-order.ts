/** What one call of several changes asks for; both kinds of lock are held until it commits. */
export interface Call {
  readonly scopes: readonly string[];
  readonly ids: readonly string[];
}

/** As the server does it: every scope in one order, then every receipt in one order. */
export function lockThenClaim({ scopes, ids }: Call): readonly string[] {
  return [...scopes.toSorted(), ...ids.toSorted()];
}

/** Change by change, as it comes. */
export function claimThenLock({ scopes, ids }: Call): readonly string[] {
  return ids.flatMap((id, index) => [id, ...scopes.slice(index, index + 1)]);
}

/** In how many of all possible orders of two or more calls nobody can go on. */
export function deadlocks(wants: readonly (readonly string[])[]): number {
  const explore = (held: readonly number[]): number => {
    const going = held.map((_, call) => call).filter((call) => (held[call] ?? 0) >= 0);
    if (going.length === 0) return 0;
    const free = going.filter((call) => isFree(wants, held, call));
    if (free.length === 0) return 1;
    const next = (call: number) =>
      held.with(call, isLast(wants, held, call) ? -1 : (held[call] ?? 0) + 1);
    return free.reduce((sum, call) => sum + explore(next(call)), 0);
  };
  return explore(wants.map(() => 0));
}

/** A call that has all its locks commits next, and then holds none. */
function isLast(wants: readonly (readonly string[])[], held: readonly number[], call: number) {
  return (held[call] ?? 0) >= (wants[call]?.length ?? 0);
}

function isFree(wants: readonly (readonly string[])[], held: readonly number[], call: number) {
  const wanted = wants[call]?.[held[call] ?? 0];
  if (wanted === undefined) return true;
  return !held.some((count, other) => {
    return other !== call && count > 0 && wants[other]?.slice(0, count).includes(wanted);
  });
}
