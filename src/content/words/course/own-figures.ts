import type { OwnFigure } from '#content/course/own-figures.ts';
import type { FigureFault } from '#domain/course/own-figure.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import { capital } from '#lib/letter-case.ts';
import { dayOf } from '#lib/stockholm.ts';
import { formatDayLong, genitive, otherYear, SPACE } from '../format.ts';

type Kind = OrganisationRow['kind'];

/** 71.5 → "71,5" */
export function shareText(value: number): string {
  return String(value).replace('.', ',');
}

const withSign = (value: number) => `${shareText(value)}${SPACE}%`;

interface Shares {
  readonly women: number | null;
  readonly men: number | null;
}

const said = (value: number | null) => (value === null ? 'uppgift saknas' : withSign(value));

/** "kvinnor 80 %, män 90 %" */
function pair(figure: Pick<OwnFigure, 'women' | 'men'>, shares: Shares): string {
  const [women, men] = [figure.women.toLowerCase(), figure.men.toLowerCase()];
  return `${women} ${said(shares.women)}, ${men} ${said(shares.men)}`;
}

export const ownFigureWords = {
  title: (organisation: string) => `${genitive(organisation)} siffror`,
  /** A row that leads to the page. */
  entry: 'Siffror om er själva',
  entrySecond: 'Tre siffror för kvinnor och män, bredvid landets',
  lead: 'Skriv in hur det är hos er, så står det bredvid landets siffror i kursen.',
  audience: (organisation: string) =>
    `Alla som går kursen i ${organisation} kan läsa. Ni som har ett uppdrag i omgången kan skriva och ändra.`,
  back: 'Tillbaka',
  unit: 'procent',
  /** "Granvik 2025" */
  here: (organisation: string, year: number) => `${organisation} ${year}`,
  /** "Alla sysselsatta i landet 2024: kvinnor 80 %, män 90 %" */
  national: ({ women, men, national }: OwnFigure, kind: Kind) => {
    const all = national[kind];
    if (!all) return '';
    return `${all.of} ${all.year}: ${pair({ women, men }, all)}`;
  },
  /** An earlier year's, on a line. */
  both: (figure: OwnFigure, value: Shares) => capital(pair(figure, value)),
  by: (name: string | null, isMine: boolean, at: string | null, today: string) => {
    const who = isMine ? 'dig' : (name ?? 'en tidigare deltagare');
    const day = at === null ? '' : dayOf(at);
    if (day === '') return `Inskrivet av ${who}`;
    return `Inskrivet av ${who} ${formatDayLong(day)}${otherYear(day, today)}`;
  },
  ask: (organisation: string) => `Hur är det i ${organisation}?`,
  none: 'Ingen har skrivit in det än.',
  write: 'Skriv in er siffra',
  /** The same, for those who listen: which figure. */
  writeOf: (title: string) => `Skriv in er siffra: ${title}`,
  change: 'Ändra',
  changeOf: (title: string, year: number) => `Ändra: ${title} ${year}`,
  another: 'Lägg till ett år',
  anotherOf: (title: string) => `Lägg till ett år: ${title}`,
  earlier: (count: number) => (count === 1 ? 'Ett tidigare år' : `${count} tidigare år`),
  missing: 'Den siffran finns inte',
  missingText:
    'Länken leder till en siffra som inte hör till din organisation, eller som är borttagen.',
} as const;

export const figureFormWords = {
  changeTitle: (title: string, year: number) => `${title}, ${year}`,
  year: 'År',
  yearHint: 'Det år siffran gäller.',
  source: 'Källa',
  sourceHint: 'Till exempel Kolada, Skolverket eller personalenheten.',
  /** Beside the number's field. */
  share: (who: string) => `${who}, procent`,
  shareHint: 'Skriv till exempel 71,5. Lämna tomt om ni inte vet.',
  save: 'Spara',
  failed: 'Det gick inte att spara på telefonen. Minnet kan vara fullt. Det du skrev står kvar.',
  readOnly: (organisation: string) =>
    `De som har ett uppdrag i omgången skriver in siffran för ${organisation}. Säg till dem om den inte stämmer.`,
  remove: 'Ta bort',
  removeTitle: (year: number) => `Ta bort siffran för ${year}?`,
  removeText: 'Den försvinner för alla i organisationen när det är synkat.',
  /** The year of one that stands cannot be changed, so it is said under its fields. */
  wrongYear: (year: number) =>
    `Siffran för ${year} går inte att ändra, för det året har inte börjat än. Ta bort den, och lägg till den för det år den gäller.`,
  taken: (year: number) => `Siffran för ${year} finns redan.`,
  takenWay: 'Ändra den i stället',
} as const;

/** What is wrong with what stands in a field, and what to write instead. */
export function figureFaultWord(fault: FigureFault | undefined): string | undefined {
  return fault === undefined ? undefined : faults[fault];
}

const faults: Readonly<Record<FigureFault, string>> = {
  notNumber: 'Skriv ett tal, till exempel 71,5. Procenttecken går bra, andra ord gör det inte.',
  negative: 'Andelen kan inte vara mindre än 0.',
  tooMuch: 'Andelen kan inte vara mer än 100 procent. Skriv hur många av hundra det är.',
  decimals: 'Skriv högst två siffror efter kommat.',
  none: 'Skriv minst en av siffrorna.',
  sum: 'Kvinnor och män ska bli 100 procent tillsammans. Se efter vilken siffra som inte stämmer.',
  noYear: 'Skriv året med fyra siffror, till exempel 2025.',
  early: 'Skriv ett år från 1990 och framåt.',
  coming: 'Det året har inte börjat än. Skriv det år siffran gäller.',
  noSource: 'Skriv varifrån siffran kommer, så att andra kan lita på den.',
  longSource: 'Källan är för lång. Högst 300 tecken får plats.',
};
