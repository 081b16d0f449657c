import { readPeriod } from '#domain/improvement/period.ts';
import type { Gap, Pattern } from '#domain/improvement/run-chart.ts';
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
const small = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 3 });
const exact = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 12 });
/** No more decimals than a field takes. */
const bare = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 9, useGrouping: false });

/** 1234.5 → "1 234,5", the space and the minus as Swedish writes them; 0.003 is no nought. */
export function valueText(value: number): string {
  return (Math.abs(value) < 1 ? small : numbers).format(value);
}

/** At a line across a picture: round already, so that every digit is told. */
export function tickText(value: number): string {
  return exact.format(value);
}

/** As it is typed in a field; null: nothing. */
export function typedText(value: number | null): string {
  return value === null ? '' : bare.format(value).replace('\u2212', '-');
}

/** Two periods of one kind: "v. 1 till v. 6 2027", each with its year where they are two. */
function periodsText(from: string, to: string): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4;
  return `${periodText(from, isOneYear)} till ${periodText(to)}`;
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

interface SexNames {
  readonly women: string;
  readonly men: string;
}

const patternSides: Readonly<Record<Pattern['side'], (count: string) => string>> = {
  above: (count) => ` har legat över sin median ${count} gånger i rad`,
  below: (count) => ` har legat under sin median ${count} gånger i rad`,
  up: (count) => `: ${count} siffror i rad går uppåt`,
  down: (count) => `: ${count} siffror i rad går neråt`,
};

/** Nothing is said of two that were equal both times: the gap is 0. */
function whoWasHigher(first: Gap['more'], last: Gap['more'], names: SexNames): string {
  const who = (more: 'women' | 'men') => names[more].toLowerCase();
  if (first === 'neither')
    return last === 'neither' ? '' : `Först lika, sedan låg ${who(last)} högst.`;
  if (last === 'neither') return `Först låg ${who(first)} högst, sedan lika.`;
  if (first === last) return `${names[first]} låg högst båda gångerna.`;
  return `Först låg ${who(first)} högst, sedan ${who(last)}.`;
}

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
  /** Over the column of periods that are all of one year: "Vecka 2027". */
  kindOf: (kind: string, year: string | null) => (year === null ? kind : `${kind}${SPACE}${year}`),
  /** Under the chart. */
  tooFew: (needed: number) =>
    `För få punkter än för att säga något. Från ${formatCount(needed)} går det att se mönster.`,
  tooFewOf: (name: string) => `${name}: för få punkter än för att säga något.`,
  noneOf: (name: string) => `Inga siffror för ${name.toLowerCase()} än.`,
  noPattern: (names: readonly string[]) =>
    `${capital(formatList(names.map((name) => name.toLowerCase())))}: inget mönster syns än.`,
  pattern: (name: string, { side, count, from, to }: Pattern) =>
    `${name}${patternSides[side](formatCount(count))}, ${periodsText(from, to)}. Det brukar inte vara slump.`,
  mixed:
    'Siffrorna gäller olika slags tider, till exempel både år och månader. De kan inte ritas bredvid varandra och visas därför i en tabell.',
  /** "Skillnad: 21 minuter v. 1 2027, sedan 4 v. 15 2027. Män låg högst båda gångerna." */
  gapMoved: (first: Gap, last: Gap, of: { readonly unit: string } & SexNames) => {
    const unit = of.unit === '' ? '' : ` ${of.unit}`;
    const sizes = `Skillnad: ${valueText(first.size)}${unit} (${periodText(first.period)}), sedan ${valueText(last.size)} (${periodText(last.period)}).`;
    const turned = whoWasHigher(first.more, last.more, of);
    return turned === '' ? sizes : `${sizes} ${turned}`;
  },
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
  /** Under the fields of a period that somebody has written already. */
  stands: (period: string, values: string) =>
    `${capital(period)} finns redan: ${values}. Det ni skriver ersätter, tomma fält ändrar inget.`,
  /** "kvinnor 31, män 52": what is known of a period. */
  named: (values: readonly { readonly name: string; readonly value: number | null }[]) =>
    values
      .flatMap(({ name, value }) =>
        value === null ? [] : [`${name.toLowerCase()}${SPACE}${valueText(value)}`],
      )
      .join(', '),
  mendHint: 'Töm ett fält för att ta bort siffran.',
  leave: 'Avbryt',
  removed: (period: string) => `${capital(period)} är borttagen.`,
  remove: (period: string) => `Ta bort ${period}`,
  removeTitle: (period: string) => `Ta bort ${period}?`,
  removeText: (values: string) => `Siffrorna försvinner för alla i organisationen: ${values}.`,
  keep: 'Behåll',
  mend: 'Ändra eller ta bort siffror',
  totalHint:
    'För alla. Behövs bara om siffrorna inte är uppdelade på kön, eller om ni vill visa båda.',
  nothing: 'Ingen rad går att läsa än.',
  replaces: (periods: readonly string[]) =>
    `Ersätter det som står för ${formatList(periods)}. Tomma rutor ändrar inget.`,
  fault: {
    period: 'Skriv ett år, en månad, ett kvartal, en vecka eller en dag som finns.',
    number: 'Skriv ett tal, till exempel 31,5.',
    none: 'Skriv minst en siffra.',
    cells:
      'Raden har fler värden än det finns kolumner. Ta bort det som är för mycket, eller skilj värdena med semikolon.',
    comma:
      'Kommat kan skilja värden åt eller vara decimaler. Skilj värdena med semikolon: v. 5 2027; 31,5; 52.',
  },
  pasteLabel: 'Klistra in rader',
  pasteHint: (women: string, men: string) =>
    `En rad för varje tid: tid, ${women.toLowerCase()}, ${men.toLowerCase()}. Kopiera från Excel, eller skilj med semikolon.`,
  pastePlaceholder: 'v. 5 2027; 31; 52',
  preview: (count: number) => `Så här blir det, ${count === 1 ? 'en rad' : `${count} rader`}`,
  line: (number: number) => `Rad ${number}`,
  skipped: (count: number) =>
    count === 1 ? 'En rad läses inte in' : `${capital(formatCount(count))} rader läses inte in`,
  add: (count: number) => {
    if (count === 0) return 'Lägg till';
    return count === 1 ? 'Lägg till en rad' : `Lägg till ${count} rader`;
  },
  tooMany: (most: number) => `Högst ${most} rader åt gången.`,
  added: (count: number) =>
    count === 1 ? 'En rad är sparad.' : `${capital(formatCount(count))} rader är sparade.`,
} as const;
