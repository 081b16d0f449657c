import { tooLongFields } from '#domain/rows/too-long.ts';
import type { TableName } from '#domain/tables.ts';
import { own } from '#lib/own.ts';
import { refusalWords, type RefusalWords } from './refusals.ts';

interface ProblemLike {
  readonly kind: string;
  readonly code: string | null;
  /** What was refused, where it is known: a text too long has its own words. */
  readonly tbl?: TableName;
  readonly mine?: object | null;
}

const keptHere = 'Din text finns kvar på den här telefonen.';

/** Kinds that are not the server's no to one change; the rest have their words by code. */
const byKind: Readonly<Record<string, RefusalWords>> = {
  serverFails: refusalWords('serverFails'),
  withdrawn: refusalWords('withdrawn'),
  lostAccess: refusalWords('lostAccess'),
  undeleted: {
    happened: 'Någon ändrade det du tog bort. Därför är det tillbaka.',
    safe: 'Inget är borta.',
    todo: 'Läs det och ta bort det igen om du fortfarande vill.',
  },
  differs: {
    happened: 'Samma sak fanns redan hos Jämsides med ett annat innehåll.',
    safe: keptHere,
    todo: 'Spara texten som egen anteckning om du vill ha den kvar.',
  },
  replaced: {
    happened: 'Någon annan ändrade samma sak, och den versionen gäller.',
    safe: keptHere,
    todo: 'Spara din text som egen anteckning om du vill ha den kvar.',
  },
  restored: {
    happened:
      'Servern är återställd från en säkerhetskopia. Den saknar det här eller har en äldre version.',
    safe: keptHere,
    todo: 'Lämna tillbaka det om det ska finnas kvar.',
  },
};

/** A copy of a work is its organisation's: whoever takes it back is told of as one of them. */
const copyTakenBack: RefusalWords = {
  happened: 'Någon hos er tog tillbaka gruppens kopia.',
  safe: 'Det ni har skrivit i arbetet är kvar, om ingen har tagit bort arbetet.',
  todo: 'Dela den igen om du vill att gruppen ska kunna läsa den.',
};

/** It goes again like what the server fails at, but for a reason of its own. */
const isTooMuch = ({ code }: ProblemLike) => code === 'quota';

function isTooLong({ code, tbl, mine }: ProblemLike): boolean {
  return code === '23514' && tbl !== undefined && !!mine && tooLongFields(tbl, mine).length > 0;
}

/** What happened, what is safe, what to do. */
export function problemStory(problem: ProblemLike): RefusalWords {
  if (isTooMuch(problem)) return refusalWords('quota');
  if (problem.kind === 'withdrawn' && problem.tbl === 'shared_work') return copyTakenBack;
  return (
    own(byKind, problem.kind) ?? refusalWords(isTooLong(problem) ? 'tooLong' : (problem.code ?? ''))
  );
}

/** In a list, under what it is about. */
export function problemSummary(problem: ProblemLike): string {
  return `${problemStory(problem).happened.replace(/\.$/u, '')} – visa`;
}

const titles: Readonly<Record<string, string>> = {
  undeleted: 'Det du tog bort är tillbaka',
  differs: 'Två versioner av samma sak',
  replaced: 'En annan version gäller',
  withdrawn: 'Den är tillbakadragen',
  lostAccess: 'Du har inte längre tillgång',
  restored: 'Jämsides har återställts',
  serverFails: 'Servern klarar inte ändringen',
};

export function problemTitle(problem: ProblemLike): string {
  if (isTooMuch(problem)) return 'Mer än servern tar emot just nu';
  return own(titles, problem.kind) ?? 'Ändringen togs inte emot';
}

interface WayWords {
  readonly retry: string;
  readonly asNote: string;
  readonly discard: string;
}

const usual: WayWords = {
  retry: 'Försök igen',
  asNote: 'Spara som egen anteckning',
  discard: 'Ta bort min ändring',
};

const byCause: Readonly<Record<string, Partial<WayWords>>> = {
  undeleted: { retry: 'Ta bort den igen', discard: 'Låt den vara kvar' },
  withdrawn: { retry: 'Dela den igen', discard: 'Låt den vara tillbakadragen' },
  restored: { retry: 'Lämna tillbaka min', discard: 'Ta serverns version' },
  differs: { discard: 'Behåll den som gäller' },
  replaced: { discard: 'Behåll den som gäller' },
};

/** The ways on; a button says what it does to just this. */
export function wayWords(kind: string): WayWords {
  return { ...usual, ...own(byCause, kind) };
}

/** Letting be takes no text of mine away, so nothing is asked first. */
export function losesText(kind: string): boolean {
  return kind !== 'undeleted' && kind !== 'withdrawn';
}
