import type { OccasionFault } from '#domain/own-occasion.ts';
import { capital } from '#lib/letter-case.ts';
import { occasionWord } from '../checklist/checklist.ts';
import { formatDayLong, formatList, formatMoment, genitive, otherYear } from '../format.ts';
import { formatDays } from '../format-span.ts';

const dayWord = (day: string, today: string) => `${formatDayLong(day)}${otherYear(day, today)}`;

const statementsWord = (count: number) => `${count} ${count === 1 ? 'påstående' : 'påståenden'}`;

export const occasionWords = {
  title: 'Tillfällen',
  back: 'Checklista',
  toList: 'Tillfällen',
  text: (organisation: string) =>
    `När ${organisation} skattar: inför omgångens träffar, och när ni själva vill däremellan.`,
  add: 'Lägg till ett eget tillfälle',
  none: 'Det finns inga tillfällen än',
  noneText: 'Omgångens tillfällen visas här när programkontoret har lagt in datumen.',
  fetching: 'Hämtar tillfällena',
  missing: 'Tillfället finns inte',
  missingText: 'Det är kanske borttaget, eller så hör länken till en annan organisation.',
  notScoring: 'Här finns inga tillfällen för dig',
  notScoringText: 'Tillfällena hör till dem som skattar i sin organisation.',

  /** Of the organisation alone. */
  own: (organisation: string) => `${genitive(organisation)} eget`,
  ownText: (organisation: string) =>
    `Ett eget tillfälle. Det öppnas aldrig för gruppen, bara ni i ${organisation} ser det.`,

  days: formatDays,
  ahead: (day: string, today: string) => `Kommande, öppnar ${dayWord(day, today)}`,
  open: (day: string, today: string) => `Öppet till och med ${dayWord(day, today)}`,
  handedIn: (at: string, now: Date) => `Inlämnat ${formatMoment(at, now)}`,
  handedInBy: (name: string, at: string, now: Date) =>
    `Inlämnat av ${name}, ${formatMoment(at, now)}`,
  handingIn: 'Inlämningen väntar på nät',
  closed: (day: string, today: string) => `Stängt sedan ${dayWord(day, today)}, inte inlämnat`,
  /** Where more than one is open. */
  current: 'Det är här du skattar nu',

  /** One of them. */
  toChecklist: 'Till checklistan',
  scoreHere: 'Skatta vid det här tillfället',
  scoreHereText: (other: string) =>
    `Flera tillfällen är öppna. Du skattar nu ${occasionWord(other)}. Byter du finns allt du har skattat kvar.`,
  list: (title: string, statements: number) => `${title}, ${statementsWord(statements)}`,
  joint: 'Gemensam skattning',
  mine: 'Din skattning',
  minePrivate: 'Bara du ser den.',
  noJoint: 'Inget är skattat tillsammans.',
  noMine: 'Du har inte skattat något själv.',
  noSheet: 'Checklistan till tillfället har inte kommit till telefonen än.',
  /** Somebody has taken the occasion away while one scored there. */
  stranded: 'Skattat vid ett tillfälle som är borttaget',
  strandedText:
    'Tillfället togs bort medan någon skattade där. Det som skrevs finns kvar här att läsa.',
  change: 'Ändra namn och datum',
  remove: 'Ta bort tillfället',
  removeTitle: (title: string) => `Ta bort ${title}?`,
  removeText:
    'Det försvinner för alla hos er. Har någon redan skattat där säger servern nej, och tillfället blir kvar.',
  stays: 'Tillfället går inte att ta bort, eftersom någon har skattat där.',
} as const;

export const occasionFormWords = {
  newTitle: 'Ett eget tillfälle',
  newText: (organisation: string) =>
    `Skatta när det passar er, till exempel halvvägs. Bara ni i ${organisation} ser det. Det öppnas aldrig för gruppen.`,
  changeTitle: 'Ändra tillfället',
  title: 'Vad ska det heta?',
  titleHint: 'Till exempel Halvtid',
  opens: 'Första dagen',
  closes: 'Sista dagen',
  list: 'Vilken checklista?',
  listHint: 'Det går inte att byta checklista sedan.',
  listKept: (title: string, statements: number) =>
    `Checklista: ${title}, ${statementsWord(statements)}. Den går inte att byta.`,
  statements: statementsWord,
  sameAs: (occasion: string) => `samma som ${occasionWord(occasion)}`,
  newer: 'nyare version',
  add: 'Lägg till',
  save: 'Spara',
  noLists: 'Ingen checklista har kommit till telefonen än. Den kommer när du har nät.',
  full: (most: number) =>
    `Ni har ${most} egna tillfällen, fler går inte att lägga till. Ta bort ett som ingen har skattat vid.`,
  failed: 'Tillfället kunde inte sparas. Telefonen är kanske full. Försök igen.',
  faults: {
    noTitle: 'Skriv vad tillfället ska heta.',
    tooLong: 'Namnet är för långt. Korta det.',
    noDay: 'Välj både första och sista dagen.',
    backwards: 'Sista dagen kan inte komma före den första.',
  } satisfies Record<OccasionFault, string>,
} as const;

/** From the checklist's page. */
export const occasionEntryWords = {
  section: 'Tillfällen',
  all: 'Alla tillfällen',
  one: (title: string, day: string, today: string) =>
    `${capital(title)} är öppet till och med ${dayWord(day, today)}`,
  several: (titles: readonly string[]) => `${capital(formatList(titles))} är öppna`,
  next: (title: string, day: string, today: string) =>
    `${capital(title)} öppnar ${dayWord(day, today)}`,
  none: 'Inget är öppet nu',
} as const;
