/**
 * How often a code may be asked for and guessed. Never a lock on an address: whoever holds the
 * newest code may always use it, and a stranger's guesses can only make a code void.
 */
export const limits = {
  hour: 60 * 60_000,
  codesPerAddress: 10,
  /** Thirty people behind one address of a meeting room, with room for every one to try again. */
  codesPerOrigin: 300,
  triesPerCode: 5,
  wrongTriesPerOrigin: 450,
} as const;

export interface CodeLimits {
  /** Counts a question for a code; says which limit it met, if any. */
  ask(address: string, origin: string): 'ok' | 'address' | 'origin';
  /** Counts a try before it is made, so that tries at the same time count too. */
  tryCode(address: string, origin: string): 'ok' | 'void' | 'origin';
  /** Was the try that just failed the last one of its code? */
  spent(address: string): boolean;
  right(address: string, origin: string): void;
}

export function makeCodeLimits(now: () => number): CodeLimits {
  const asked = makeWindow(now);
  const tried = makeWindow(now);
  const triesOfCode = new Map<string, number>();
  return {
    ask(address, origin) {
      if (asked.count(`from ${origin}`) >= limits.codesPerOrigin) return 'origin';
      if (asked.count(`to ${address}`) >= limits.codesPerAddress) return 'address';
      asked.add(`from ${origin}`);
      asked.add(`to ${address}`);
      triesOfCode.delete(address);
      return 'ok';
    },
    tryCode(address, origin) {
      if (tried.count(origin) >= limits.wrongTriesPerOrigin) return 'origin';
      tried.add(origin);
      const tries = (triesOfCode.get(address) ?? 0) + 1;
      triesOfCode.set(address, tries);
      return tries > limits.triesPerCode ? 'void' : 'ok';
    },
    spent: (address) => (triesOfCode.get(address) ?? 0) >= limits.triesPerCode,
    right(address, origin) {
      triesOfCode.delete(address);
      tried.takeBack(origin);
    },
  };
}

/** Counts what happened in the last hour, and forgets the rest. */
function makeWindow(now: () => number) {
  const times = new Map<string, number[]>();
  const recent = (key: string) => {
    const left = (times.get(key) ?? []).filter((time) => time > now() - limits.hour);
    if (left.length === 0) times.delete(key);
    else times.set(key, left);
    return left;
  };
  return {
    count: (key: string) => recent(key).length,
    add(key: string) {
      times.set(key, [...recent(key), now()]);
      // The map itself must not grow for ever under a flood of made-up addresses.
      if (times.size > 5_000) for (const known of times.keys()) recent(known);
    },
    takeBack: (key: string) => times.get(key)?.pop(),
  };
}
