import { readPeriod } from '#domain/improvement/period.ts';
import type { MeasuredPeople } from '#domain/tables/measure.ts';
import { capital } from '#lib/letter-case.ts';
import { formatCount, formatDayShort, formatList, SPACE } from '../format.ts';

/** Of whom the figure is. */
export const sexWords: Readonly<
  Record<MeasuredPeople, { readonly women: string; readonly men: string }>
> = {
  adults: { women: 'Kvinnor', men: 'Män' },
  children: { women: 'Flickor', men: 'Pojkar' },
};

const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** 1234.5 → "1 234,5", the space and the minus as Swedish writes them. */
export function valueText(value: number): string {
  return numbers.format(value);
}

const monthNames = 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' ');

/** `'2027-W05'` → "v. 5 2027"; without the year where it is told elsewhere: "v. 5". */
export function periodText(period: string, isYearTold = false): string {
  const read = readPeriod(period);
  if (!read) return period;
  const year = isYearTold ? '' : `${SPACE}${read.year}`;
  if (read.kind === 'week') return `v.${SPACE}${read.number}${year}`;
  if (read.kind === 'quarter') return `kv${SPACE}${read.number}${year}`;
  if (read.kind === 'month') return `${monthNames[read.number - 1] ?? ''}${year}`;
  return read.kind === 'date' ? `${formatDayShort(period)}${year}` : String(read.year);
}

/** What the periods of a series are called, as the heading of their column and counted. */
export const periodKindWords = {
  week: {
    one: 'Vecka',
    many: (count: number) => (count === 1 ? 'en vecka' : `${count}${SPACE}veckor`),
  },
  month: {
    one: 'Månad',
    many: (count: number) => (count === 1 ? 'en månad' : `${count}${SPACE}månader`),
  },
  quarter: { one: 'Kvartal', many: (count: number) => `${count}${SPACE}kvartal` },
  year: { one: 'År', many: (count: number) => `${count}${SPACE}år` },
  date: { one: 'Dag', many: (count: number) => (count === 1 ? 'en dag' : `${count}${SPACE}dagar`) },
  mixed: {
    one: 'Tid',
    many: (count: number) => (count === 1 ? 'en mätning' : `${count}${SPACE}mätningar`),
  },
} as const;

export type SeriesKind = keyof typeof periodKindWords;

interface SeriesSaid {
  readonly title: string;
  readonly unit: string;
  readonly first: string;
  readonly last: string;
  readonly lines: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly gap: { readonly from: number; readonly to: number } | null;
  readonly tests: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** The whole picture for those who listen. */
export function chartWords(of: SeriesSaid): string {
  const head = `${[of.title, of.unit].filter(Boolean).join(', ')}, ${of.first} till ${of.last}.`;
  const lines = of.lines.map(
    ({ name, from, to }) => `${name} från ${valueText(from)} till ${valueText(to)}.`,
  );
  const gap = of.gap
    ? [`Skillnaden från ${valueText(of.gap.from)} till ${valueText(of.gap.to)}.`]
    : [];
  const tests = of.tests.map(({ name, from, to }) => `${name} ${from} till ${to}.`);
  return [head, ...lines, ...gap, ...tests].join(' ');
}

export const figuresWords = {
  title: 'Nyckeltal',
  back: 'Arbetet',
  backToFigures: 'Nyckeltal',
  /** Under two bars: "Minuter per person och vecka, v. 1 2027. Egen mätning, 14 kvinnor och 12 män." */
  atFirst: (of: {
    readonly title: string;
    readonly period: string;
    readonly source: string;
    readonly people: string;
  }) => {
    const from = [of.source, of.people].filter(Boolean).join(', ');
    return [`${of.title}, ${of.period}.`, from && `${capital(from)}.`].filter(Boolean).join(' ');
  },
  noneText: 'Ett mått räcker, för kvinnor och män var för sig. Då syns det om testet gör skillnad.',
  add: 'Lägg till',
  how: 'Hur',
  typed: 'Skriv in',
  pasted: 'Klistra in',
  /** On the row of a series: where it comes from, and how much there is. */
  second: (source: string, count: string) => [source, count].filter(Boolean).join(', '),
  noValues: 'inga siffror än',
  name: 'Vad mäter ni?',
  nameHint: 'Till exempel minuter träning i veckan.',
  unit: 'Enhet',
  unitHint: 'Till exempel minuter per person och vecka.',
  people: 'Vilka gäller det?',
  adults: 'Kvinnor och män',
  children: 'Flickor och pojkar',
  source: 'Källa',
  sourceHint: 'Till exempel egen mätning, Kolada eller verksamhetssystemet.',
  count: (who: string) => `Antal ${who.toLowerCase()}`,
  countHint: 'Hur många siffrorna gäller. Lämna tomt om ni inte vet.',
  create: 'Lägg till nyckeltal',
  fault: {
    empty: 'Skriv vad ni mäter.',
    long: 'Texten är för lång.',
    count: 'Skriv ett helt tal.',
  },
  save: 'Spara nyckeltalet',
  failed: 'Det kunde inte sparas. Telefonen är kanske full. Det du skrev är kvar.',
  missing: 'Nyckeltalet finns inte',
  missingText: 'Det kan vara borttaget, eller höra till ett annat arbete.',
  change: 'Ändra nyckeltalet',
  remove: 'Ta bort nyckeltalet',
  removeTitle: 'Ta bort nyckeltalet?',
  removeText: 'Alla siffror i det försvinner för alla i organisationen.',
  keep: 'Behåll',
} as const;

export const seriesWords = {
  showAs: 'Visa som',
  picture: 'Bild',
  table: 'Tabell',
  total: 'Totalt',
  gap: 'Skillnad',
  gapField: 'Skillnaden',
  test: 'Test',
  testName: (number: number) => `Test ${number}`,
  none: '–',
  noneAloud: 'saknas',
  median: (name: string) => `Median, ${name.toLowerCase()}`,
  /** Under the chart. */
  tooFew: (needed: number) =>
    `För få punkter än för att säga något. Från ${formatCount(needed)} går det att se mönster.`,
  above: (name: string, count: number) =>
    `${name} har legat över medianen ${formatCount(count)} gånger i rad. Det brukar inte vara slump.`,
  below: (name: string, count: number) =>
    `${name} har legat under medianen ${formatCount(count)} gånger i rad. Det brukar inte vara slump.`,
  noRun: 'Siffrorna går upp och ner kring medianen. Inget mönster syns än.',
  gapMoved: (from: number, to: number, unit: string) =>
    from === to
      ? `Skillnaden är ${valueText(to)}${unit}, som i början.`
      : `Skillnaden har gått från ${valueText(from)} till ${valueText(to)}${unit}.`,
  notSplit: 'Inte uppdelat på kön.',
  /** "Egen mätning, 14 kvinnor och 12 män. Senast v. 15 2027." */
  facts: (of: {
    readonly source: string;
    readonly people: string;
    readonly last: string | null;
  }) => {
    const first = [of.source, of.people].filter(Boolean).join(', ');
    const last = of.last === null ? '' : `Senast ${of.last}.`;
    return [first && `${capital(first)}.`, last].filter(Boolean).join(' ');
  },
  people: (women: { readonly count: number | null; readonly name: string }, men: typeof women) =>
    [women, men]
      .filter(({ count }) => count !== null)
      .map(({ count, name }) => `${valueText(count ?? 0)} ${name.toLowerCase()}`)
      .join(' och '),
} as const;

export const valueWords = {
  period: 'När',
  periodHint: 'Till exempel 2027, mars 2027, v. 5 2027 eller 2027-03-08.',
  total: 'Totalt',
  hint: 'Skriv till exempel 31,5. Lämna tomt det ni inte vet.',
  save: 'Spara',
  saved: (period: string) => `${capital(period)} är sparad.`,
  replace: (period: string) => `${capital(period)} finns redan och ändras.`,
  removed: (period: string) => `${capital(period)} är borttagen.`,
  remove: (period: string) => `Ta bort ${period}`,
  mend: 'Ändra eller ta bort siffror',
  totalHint:
    'För alla. Behövs bara om siffrorna inte är uppdelade på kön, eller om ni vill visa båda.',
  nothing: 'Ingen rad går att läsa än.',
  replaces: (periods: readonly string[]) => `Ersätter det som står för ${formatList(periods)}.`,
  fault: {
    period: 'Skriv ett år, en månad, ett kvartal, en vecka eller en dag.',
    number: 'Skriv ett tal, till exempel 31,5.',
    none: 'Skriv minst en siffra.',
  },
  pasteLabel: 'Klistra in rader',
  pasteHint: (women: string, men: string) =>
    `En rad för varje tid: tid, ${women.toLowerCase()}, ${men.toLowerCase()}. Kopiera från Excel, eller skilj med semikolon.`,
  pastePlaceholder: 'v. 5 2027; 31; 52',
  preview: (count: number) => `Så här blir det, ${count === 1 ? 'en rad' : `${count} rader`}`,
  line: (number: number) => `Rad ${number}`,
  skipped: (count: number) =>
    count === 1 ? 'En rad läses inte in' : `${capital(formatCount(count))} rader läses inte in`,
  add: (count: number) => (count === 1 ? 'Lägg till en rad' : `Lägg till ${count} rader`),
  tooMany: (most: number) => `Högst ${most} rader åt gången.`,
  added: (count: number) =>
    count === 1 ? 'En rad är sparad.' : `${capital(formatCount(count))} rader är sparade.`,
} as const;
