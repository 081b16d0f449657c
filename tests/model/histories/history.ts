import { seeded, type Seeded } from '#tests/support/seeded.ts';
import type { Fault } from '#tests/support/memory/phone.ts';
import { shapeOf, type ShapeName } from './shapes.ts';

/** One thing that happens. `d` is the phone, `row` which of the few rows. */
export type Step =
  | { readonly t: 'write'; readonly d: number; readonly row: number; readonly at: number }
  | {
      readonly t: 'remove' | 'writeInGroup';
      readonly d: number;
      readonly row: number;
    }
  /** More is pasted than the server takes, and is taken out again. */
  | { readonly t: 'stretch'; readonly d: number; readonly row: number }
  | { readonly t: 'shorten'; readonly d: number }
  /** All of a note's text is taken out; its editor is left. */
  | { readonly t: 'empty' | 'close'; readonly d: number; readonly row: number }
  | {
      readonly t: 'share';
      readonly d: number;
      readonly row: number;
      readonly to: 'organisation' | 'group';
    }
  | {
      readonly t: 'withdraw';
      readonly d: number;
      readonly row: number;
      readonly to: 'self' | 'organisation';
    }
  | { readonly t: 'sync'; readonly d: number; readonly line: Line }
  /** Two tabs at once, the second so many turns behind, the first on a bad line. */
  | {
      readonly t: 'tabs';
      readonly d: number;
      readonly behind: number;
      readonly calls: Line['calls'];
      /** Written in the second while its first call is on its way. */
      readonly meanwhile: Line['meanwhile'];
    }
  | { readonly t: 'late' | 'poison'; readonly d: number }
  /** What was deleted last is put back. */
  | { readonly t: 'undo'; readonly d: number }
  /** The joint assessment: read through, handed in as it was read, confirmed, opened again. */
  | { readonly t: 'review' | 'handIn' | 'confirm' | 'reopen'; readonly d: number }
  /** What the organisation hands in may be read by the other; no longer; it hands in. */
  | {
      readonly t: 'openUp';
      readonly d: number;
      readonly withComments: boolean;
      readonly asReady: boolean;
    }
  | { readonly t: 'closeUp' | 'handInElsewhere'; readonly d: number }
  /** A test of an improvement work is begun or decided about, a number typed; its copy shared, taken back. */
  | {
      readonly t: 'work';
      readonly d: number;
      readonly row: number;
      readonly at: number;
      readonly deed: WorkDeed;
    }
  /** Of two versions of an answer, the other one or the one that stands. */
  | { readonly t: 'choose'; readonly d: number; readonly other: boolean }
  /** Somebody decides about the first thing that needs it. */
  | { readonly t: 'settle'; readonly d: number; readonly way: number }
  /** Signed out, with what is unsent kept; the app stays shut until the same person is back. */
  | { readonly t: 'signOut' | 'signIn'; readonly d: number }
  /** Signed out with all deleted, after a file was saved that is read back (or not) later. */
  | { readonly t: 'erase'; readonly d: number; readonly readBack: boolean }
  /** The phone gets the app of today, with what it has not sent. */
  | { readonly t: 'update'; readonly d: number }
  | { readonly t: 'wait'; readonly seconds: number }
  /** The second person leaves the scope or comes back. */
  | { readonly t: 'move' }
  /** Old tombstones are cleared away: all of them, or the older half. */
  | { readonly t: 'forget'; readonly all: boolean }
  | { readonly t: 'backup' | 'restore' | 'upgrade' };

export const workDeeds = ['begin', 'decide', 'figure', 'share', 'withdraw'] as const;
export type WorkDeed = (typeof workDeeds)[number];

/** What becomes of a round on its way. */
export interface Line {
  /** Each call in turn; the last one repeats. */
  readonly calls: readonly Fault[];
  /** Killed at this await, before or after its work. */
  readonly kill: number | null;
  readonly after: boolean;
  /** Each push arrives once more later. */
  readonly twice: boolean;
  /** Written while the first call is on its way. */
  readonly meanwhile: { readonly row: number; readonly at: number } | null;
}

export interface History {
  readonly shape: ShapeName;
  /** Only the first phone writes: then nothing may ever be in dispute. */
  readonly solo: boolean;
  readonly steps: readonly Step[];
}

export const goodLine: Line = {
  calls: ['none'],
  kill: null,
  after: false,
  twice: false,
  meanwhile: null,
};

/** One round, on a good line but for what is said. */
export const sync = (d: number, line?: Partial<Line>): Step => ({
  t: 'sync',
  d,
  line: line ? { ...goodLine, ...line } : goodLine,
});
/** A line more in the first row, or in another. */
export const write = (d: number, row = 0): Step => ({ t: 'write', d, row, at: 0 });

const faults: readonly Fault[] = ['none', 'none', 'lostRequest', 'lostAnswer', 'html', 'failure'];

/** The same seed and shape, the same history. */
export function makeHistory(seed: number, shape: ShapeName): History {
  const chance = seeded(seed);
  const { phones, rows, length, weights, lossy = false } = shapeOf(shape);
  const solo = chance.chance(0.25);
  const kinds = Object.entries(weights) as [Step['t'], number][];
  const total = kinds.reduce((sum, [, weight]) => sum + weight, 0);
  const pick = (): Step['t'] => {
    let left = chance.random() * total;
    for (const [kind, weight] of kinds) if ((left -= weight) < 0) return kind;
    return 'sync';
  };
  const steps = Array.from({ length: 3 + chance.int(length) }, () =>
    makeStep(chance, pick(), { phones, rows, lossy }),
  );
  return { shape, solo, steps };
}

function makeStep(
  chance: Seeded,
  t: Step['t'],
  { phones, rows, lossy }: { readonly phones: number; readonly rows: number; lossy: boolean },
): Step {
  const d = chance.int(phones);
  const row = chance.int(rows);
  const at = chance.int(6);
  switch (t) {
    case 'write':
      return { t, d, row, at };
    case 'remove':
    case 'stretch':
    case 'empty':
    case 'close':
    case 'writeInGroup':
      return { t, d, row };
    case 'share':
      return { t, d, row, to: chance.chance(0.8) ? 'group' : 'organisation' };
    case 'withdraw':
      return { t, d, row, to: chance.chance(0.8) ? 'self' : 'organisation' };
    case 'sync':
      return { t, d, line: makeLine(chance, { row, at, lossy }) };
    case 'tabs':
      return {
        t,
        d,
        behind: chance.int(30),
        meanwhile: chance.chance(0.5) ? { row, at } : null,
        calls: chance.chance(0.7) ? ['none'] : [chance.pick(faults), chance.pick(faults)],
      };
    case 'late':
    case 'poison':
    case 'shorten':
    case 'undo':
    case 'review':
    case 'handIn':
    case 'confirm':
    case 'reopen':
    case 'signOut':
    case 'signIn':
    case 'update':
      return { t, d };
    case 'closeUp':
    case 'handInElsewhere':
      return { t, d };
    case 'work':
      return { t, d, row, at, deed: chance.pick(workDeeds) };
    case 'openUp':
      return { t, d, withComments: chance.chance(0.5), asReady: chance.chance(0.4) };
    case 'choose':
      return { t, d, other: chance.chance(0.5) };
    case 'settle':
      return { t, d, way: chance.int(3) };
    case 'erase':
      return { t, d, readBack: chance.chance(0.7) };
    case 'wait':
      return { t, seconds: chance.pick([3, 20, 70, 400]) };
    case 'forget':
      return { t, all: chance.chance(0.6) };
    default:
      return { t };
  }
}

function makeLine(
  chance: Seeded,
  { row, at, lossy }: { readonly row: number; readonly at: number; readonly lossy: boolean },
): Line {
  if (chance.chance(0.4)) return goodLine;
  return {
    // The worst case, often: the push arrives, its answer does not, and the pull goes well.
    calls: chance.chance(lossy ? 0.8 : 0.4)
      ? ['lostAnswer', 'none']
      : Array.from({ length: 3 }, () => chance.pick(faults)),
    kill: chance.chance(0.4) ? chance.int(22) : null,
    after: chance.chance(0.5),
    twice: chance.chance(0.4),
    meanwhile: chance.chance(0.35) ? { row, at } : null,
  };
}
