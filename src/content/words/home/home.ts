import type { DayPart } from '#domain/next-step.ts';
import { capital } from '#lib/letter-case.ts';
import { formatCount, formatDayLong, formatList, genitive } from '../format.ts';

export const homeWords = {
  office: 'Programkontoret',
  document: 'Hem',
  nextStep: 'Ditt nästa steg',
  waiting: 'Väntar på dig',
  soon: 'Snart',
  news: 'Nytt sedan sist',
  round: 'Er omgång',
  loadingText: 'Låt sidan vara öppen och telefonen ha nät tills allt är här.',
} as const;

const greetings: Readonly<Record<DayPart, string>> = {
  morning: 'God morgon',
  day: 'Hej',
  evening: 'God kväll',
};

/** "God morgon, Birgitta" */
export function greeting(part: DayPart, name: string): string {
  return name === '' ? greetings[part] : `${greetings[part]}, ${name}`;
}

/** "Måndag 23 november · Granvik och Region Mellanland" */
export function dayLine(day: string, organisations: readonly string[]): string {
  const first = capital(day);
  return organisations.length === 0 ? first : `${first} · ${formatList(organisations)}`;
}

/** With two hats the step says which organisation it belongs to. */
export function stepLine(organisation: string | undefined): string {
  return organisation === undefined
    ? homeWords.nextStep
    : `${homeWords.nextStep} · ${organisation}`;
}

export const courseStep = {
  title: (isStarted: boolean) => (isStarted ? 'Fortsätt kursen' : 'Börja med kursen'),
  why: 'Den visar hur modellkonceptet går till. Resten av omgången bygger på den.',
  /** To someone whose only task is the course. */
  whyOnly: (organisation: string) =>
    `Ju fler i ${organisation} som har gått den, desto lättare blir arbetet.`,
  progress: (done: number, of: number, minutes: number) =>
    `${done} av ${of} delar klara, ungefär ${minutes}\u00a0minuter kvar`,
  second: (minutes: number) => `Ungefär ${minutes}\u00a0minuter kvar`,
  act: (isStarted: boolean) => (isStarted ? 'Fortsätt kursen' : 'Börja kursen'),
} as const;

export const scoreStep = {
  title: (scored: number) =>
    scored === 0 ? 'Gör din egen skattning' : 'Fortsätt din egen skattning',
  why: (organisation: string, closesOn: string) =>
    `${organisation} behöver din bild senast ${formatDayLong(closesOn)}.`,
  progress: (scored: number, of: number, minutes: number) =>
    `${scored} av ${of} klara, ungefär ${minutes}\u00a0minuter kvar`,
  second: (organisation: string, closesOn: string) =>
    `${organisation}, senast ${formatDayLong(closesOn)}`,
  act: (scored: number) => (scored === 0 ? 'Börja skatta' : 'Fortsätt skattningen'),
} as const;

export const leaveStep = {
  title: (organisation: string) => `Lämna din skattning till kollegorna i ${organisation}`,
  why: 'Sedan ser ni vad ni tycker lika om, och vad ni behöver prata om.',
  act: 'Se vad du lämnar',
} as const;

export const agendaStep = {
  title: (meeting: string) => `${meeting} är i dag`,
  act: 'Öppna agendan',
} as const;

/** What a meeting ahead asks of one, until which day. */
export const meetingStep = {
  rsvp: (meeting: string, day: string) => ({
    title: `Kommer du till ${meeting}?`,
    why: `Svara senast ${day}.`,
    act: 'Svara',
  }),
  arrange: (meeting: string, day: string) => ({
    title: `Bjud in till ${meeting}`,
    why: `Inbjudan och agenda ska gå ut senast ${day}.`,
    act: 'Ordna träffen',
  }),
} as const;

/** A meeting that will not be, in a row. */
export const cancelledMark = 'Inställd';

export const calmStep = {
  title: 'Inget väntar på dig just nu',
  /** When what came late waits under it. */
  below: 'Det som väntar står här under',
  next: (meeting: string, day: string) => `Nästa träff är ${meeting}, ${day}.`,
  nothing: 'När något nytt är planerat eller delat syns det här.',
  courseDone: 'Du har gått klart kursen',
  courseDoneText: 'Du kan läsa avsnitten igen när du vill.',
  certificate: 'Visa intyget',
} as const;

export const waitingWords = {
  problems: (count: number) =>
    count === 1
      ? 'En ändring att ta ställning till'
      : `${capital(formatCount(count))} ändringar att ta ställning till`,
  problemsSecond: 'Läs varför, eller välj version. Din text finns kvar.',
} as const;

/** On Hem. */
export const assessStep = {
  title: (organisation: string) => `Gör ${genitive(organisation)} gemensamma skattning`,
  goOn: (organisation: string) => `Fortsätt med ${genitive(organisation)} gemensamma skattning`,
  handIn: (organisation: string) => `Lämna in ${genitive(organisation)} gemensamma skattning`,
  why: 'Du har skattat klart. Nu enas ni om en gemensam bild.',
  whyHandIn: 'Alla påståenden är skattade. Granska och lämna in.',
  act: 'Öppna den gemensamma skattningen',
  actHandIn: 'Granska och lämna in',
  progress: (scored: number, of: number) => `${scored} av ${of} skattade tillsammans`,
} as const;

/** Under a row of it. */
export const assessmentOf = (organisation: string) =>
  `${genitive(organisation)} gemensamma skattning`;

/** Somebody has handed in; the others of the three say that they stand behind it. */
export const confirmStep = {
  title: (organisation: string) => `Bekräfta ${genitive(organisation)} gemensamma skattning`,
  why: (by: string | null, at: string, confirmed: readonly string[]) => {
    const handedIn = `${by ?? 'En kollega'} lämnade in den ${at}.`;
    const others = confirmed.length === 0 ? '' : ` ${formatList(confirmed)} har bekräftat.`;
    return `${handedIn}${others}`;
  },
  act: 'Läs och bekräfta',
} as const;
