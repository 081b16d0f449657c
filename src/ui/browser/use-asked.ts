import { useCallback, useEffect, useState } from 'react';

/** Answers of this opening of the app, by key: going back to a page asks nobody again. */
const kept = new Map<string, unknown>();

export interface Asked<A> {
  /** The last good answer, also while and after it is asked again. */
  readonly answer: A | undefined;
  readonly failed: string | undefined;
  readonly isAsking: boolean;
  again(): void;
}
type Outcome<A> = { readonly ok: true } & A;

/** What lies only at the server: asked once, kept for the session, and honest when nobody answers. */
export function useAsked<A, F extends string>(
  key: string,
  ask: () => Promise<Outcome<A> | { readonly ok: false; readonly reason: F }>,
): Asked<A> & { readonly failed: F | undefined } {
  const [times, setTimes] = useState(0);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly failed?: F }>();
  const of = `${key} ${times}`;
  useEffect(() => {
    if (times === 0 && kept.has(key)) return undefined;
    let isGone = false;
    void ask().then((got) => {
      if (got.ok) kept.set(key, got);
      if (!isGone) setOutcome(got.ok ? { of } : { of, failed: got.reason });
    });
    return () => void (isGone = true);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- the key names what is asked
  }, [of]);
  const isKept = times === 0 && kept.has(key);
  return {
    answer: kept.get(key) as A | undefined,
    failed: outcome?.of === of ? outcome.failed : undefined,
    isAsking: !isKept && outcome?.of !== of,
    again: useCallback(() => setTimes((count) => count + 1), []),
  };
}
