import { isOpen, listBeside, type Beside, type Side } from '#data/compare/get-comparison.ts';
import type { Local } from '#data/use-live.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { StatementText } from '#data/programme/statement-text.ts';
import { sameList, setBeside, type Line, type Told } from '#domain/assessment/beside.ts';
import { setOverTime, type WayLine } from '#domain/assessment/over-time.ts';
import type { Level, ScaleStep } from '#domain/tables/checklist-version.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import { dayOf } from '#lib/stockholm.ts';
import { signsOf, type Sign } from '#parts/sharing/organisation-shape.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';

export type CompareSide = Side & { readonly sign: Sign };
export type CompareLine = Line<StatementText, CompareSide>;
export type CompareTold = Told<CompareSide>;
export type CompareWay = WayLine<StatementText, CompareSide>;

/** What one occasion's page shows. */
export interface CompareView {
  readonly hat: Hat;
  readonly occasion: OccasionRow;
  readonly scale: readonly ScaleStep[];
  readonly levels: readonly Level[];
  readonly sides: readonly CompareSide[];
  readonly lines: readonly CompareLine[];
  /** My own side's, when there is anything of it to put beside the others'. */
  readonly mine: string | null;
  /** The time before, when anybody's is there to read. */
  readonly before: { readonly title: string; readonly isSameList: boolean } | null;
}

/** Undefined while it is read; a course participant has none. */
export function useBeside(hat: Hat | undefined): readonly Beside[] | undefined {
  return useLiveOfHat(hat, readBeside);
}

const readBeside = (local: Local, hat: Hat) => listBeside(local, hat, dayOf(local.now()));

/** What can be looked at first, then what waits for our word alone to be given; within each, the newest first. */
export function openedFirst(all: readonly Beside[]): readonly Beside[] {
  return all.toSorted((a, b) => rank(a) - rank(b));
}

function rank(one: Beside): number {
  if (isOpen(one)) return 0;
  return isOursToOpen(one) ? 1 : 2;
}

/** Handed in, and nothing said about it. */
const isOursToOpen = ({ sides, handIn }: Beside): boolean =>
  handIn !== null && sides.some(({ isMine, word }) => isMine && word === null);

const hasAny = ({ sides }: Beside) => sides.some(({ seen }) => seen !== null);

/** The occasion before, the nearest of which anything can be read. */
function beforeOf(all: readonly Beside[], one: Beside): Beside | null {
  const earlier = all.filter(
    (other) => other.occasion.number < one.occasion.number && hasAny(other),
  );
  return earlier.toSorted((a, b) => b.occasion.number - a.occasion.number)[0] ?? null;
}

export function withSigns(beside: Beside) {
  const signs = signsOf(
    beside.sides.map(({ name, place }) => ({ organisation: name, isMentor: false, place })),
  );
  const sides = beside.sides.map((side, at): CompareSide => {
    return { ...side, sign: signs[at] ?? { shape: 'circle', letters: '' } };
  });
  return { ...beside, sides };
}

export function viewOf(hat: Hat, all: readonly Beside[], one: Beside): CompareView {
  const now = withSigns(one);
  const then = beforeOf(all, one);
  const mine = now.sides.find(({ isMine, seen }) => isMine && seen !== null);
  return {
    hat,
    occasion: now.occasion,
    scale: now.scale,
    levels: now.levels,
    sides: now.sides,
    lines: setBeside(now, then && withSigns(then)),
    mine: mine?.participationId ?? null,
    before: then && {
      title: then.occasion.title,
      isSameList: sameList(one, then) === 'same',
    },
  };
}

/** The one looked at and those before it of which anything can be read, and everybody's way over them. */
export interface Ways {
  /** The oldest first. */
  readonly occasions: readonly OccasionRow[];
  readonly lines: readonly CompareWay[];
}

export function waysOf(all: readonly Beside[], view: CompareView): Ways {
  const read = all
    .filter(
      (one) =>
        one.occasion.id === view.occasion.id ||
        (one.occasion.number < view.occasion.number && hasAny(one)),
    )
    .toSorted((a, b) => a.occasion.number - b.occasion.number);
  return {
    occasions: read.map(({ occasion }) => occasion),
    lines: setOverTime(read.map(withSigns)),
  };
}
