/**
 * How often a code may be asked for and guessed. What a stranger does counts against where he is:
 * his wrong tries are his own and void nothing for her. A phone that has signed in to the address
 * before is counted by itself, whatever happens around it.
 */
export const limits = {
  hour: 60 * 60_000,
  /** To one address from one origin, or from one known phone. */
  codesPerCaller: 10,
  /** To one address from everywhere: a hundred mails an hour are a nuisance, more a flood. */
  codesPerAddress: 100,
  /** Thirty people behind one address of a meeting room, with room for every one to try again. */
  codesPerOrigin: 300,
  /** A code sent within this time is not replaced by a question from elsewhere. */
  codeRests: 60_000,
  /** One code, from one origin or from one known phone. */
  triesPerCode: 5,
  /** One address from everywhere: of a hundred million codes these are nothing. */
  wrongTriesPerAddress: 1_000,
  wrongTriesPerOrigin: 450,
} as const;

export interface Asker {
  /** The network address. */
  readonly origin: string;
  /** The id of a phone that has signed in to this very address before. */
  readonly phone?: string;
}

export interface CodeLimits {
  /**
   * Counts a question for a code; says which limit it met, if any. `underway`: a code was sent a
   * moment ago, asked for elsewhere; it goes to the same mailbox and is as good.
   */
  ask(address: string, asker: Asker): 'ok' | 'underway' | 'address' | 'origin';
  /** Counts a try before it is made, so that tries at the same time count too. */
  tryCode(address: string, asker: Asker): 'ok' | 'void' | 'origin';
  right(address: string, asker: Asker): void;
}

export function makeCodeLimits(now: () => number): CodeLimits {
  const asked = makeWindow(now);
  const tried = makeWindow(now);
  const newest = new Map<
    string,
    { readonly at: number; readonly by: string; readonly n: number }
  >();
  let sent = 0;
  const triesOf = (address: string, caller: string) =>
    `${address} ${newest.get(address)?.n ?? 0} ${caller}`;
  return {
    ask(address, asker) {
      const caller = callerOf(asker);
      const isStranger = asker.phone === undefined;
      const last = newest.get(address);
      if (isStranger && asked.count(asker.origin) >= limits.codesPerOrigin) return 'origin';
      if (asked.count(`${address} ${caller}`) >= limits.codesPerCaller) return 'address';
      if (isStranger && asked.count(address) >= limits.codesPerAddress) return 'address';
      asked.add(`${address} ${caller}`);
      if (isStranger) for (const key of [asker.origin, address]) asked.add(key);
      const isFresh = last !== undefined && now() - last.at < limits.codeRests;
      if (isFresh && last.by !== caller) return 'underway';
      forgetOld(newest, now() - limits.hour);
      newest.set(address, { at: now(), by: caller, n: (sent += 1) });
      return 'ok';
    },
    tryCode(address, asker) {
      if (asker.phone === undefined) {
        if (tried.count(asker.origin) >= limits.wrongTriesPerOrigin) return 'origin';
        if (tried.count(address) >= limits.wrongTriesPerAddress) return 'origin';
        for (const key of [asker.origin, address]) tried.add(key);
      }
      const tries = triesOf(address, callerOf(asker));
      if (tried.count(tries) >= limits.triesPerCode) return 'void';
      tried.add(tries);
      return 'ok';
    },
    right(address, asker) {
      if (asker.phone === undefined) for (const key of [asker.origin, address]) tried.takeBack(key);
      tried.forget(triesOf(address, callerOf(asker)));
      newest.delete(address);
    },
  };
}

const callerOf = ({ origin, phone }: Asker) => (phone === undefined ? origin : `phone ${phone}`);

/** The map itself must not grow for ever under a flood of made-up addresses. */
function forgetOld(newest: Map<string, { readonly at: number }>, before: number): void {
  if (newest.size < 5_000) return;
  for (const [address, { at }] of newest) if (at < before) newest.delete(address);
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
      if (times.size > 5_000) for (const known of times.keys()) recent(known);
    },
    takeBack: (key: string) => times.get(key)?.pop(),
    forget: (key: string) => times.delete(key),
  };
}
