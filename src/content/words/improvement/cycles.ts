import { testDays } from '#domain/improvement/test-days.ts';
import type { Decision } from '#domain/tables/cycle.ts';
import { capital } from '#lib/letter-case.ts';
import { formatDays } from '../format-span.ts';
import { formatCount, formatDay, SPACE } from '../format.ts';
import { dayWord } from './day-word.ts';

/** The four steps, in order. */
export const cycleSteps = ['Planera', 'Göra', 'Studera', 'Agera'] as const;

export const decisionWord: Readonly<Record<Decision, string>> = {
  introduce: 'inför',
  adapt: 'anpassa',
  tryOther: 'prova annat',
  end: 'avsluta',
};

export const decisionChoices: Readonly<
  Record<Decision, { readonly name: string; readonly means: string }>
> = {
  introduce: { name: 'Inför', means: 'Gör det till er vanliga rutin' },
  adapt: { name: 'Anpassa', means: 'Ändra något och pröva igen' },
  tryOther: { name: 'Prova annat', means: 'Samma problem, ny idé' },
  end: { name: 'Avsluta', means: 'Skriv vad ni lärde er, det räcker' },
};

export const cycleWords = {
  of: (work: string, number: number) => `${work}, test${SPACE}${number}`,
  done: 'klart',
  answered: (number: number) => `${number}, besvarad`,
  back: 'Arbetet',
  missing: 'Testet finns inte',
  missingText: 'Det kan vara borttaget, eller höra till ett annat arbete.',
  change: 'Ändra',
  answer: 'Svara',
  toWork: 'Till arbetet',
  tooLong: 'Texten är för lång för att synkas. Korta den.',
  readers: (organisation: string) => `Alla med en plats i ${organisation} kan läsa och ändra.`,
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

export const planWords = {
  title: 'Planera',
  ask: {
    what: 'Vad ska ni pröva?',
    place: 'Var, och hur länge?',
    how_known: 'Hur ser ni om det blev bättre?',
    guess: 'Vad tror ni händer?',
  },
  like: {
    what: 'Till exempel: fråga alla nya vad de vill klara hemma',
    place: 'Till exempel: en avdelning',
    how_known: 'Till exempel: minuter träning per vecka, kvinnor och män för sig',
    guess: 'Till exempel: skillnaden halveras',
  },
  placeLabel: 'Var och med vilka',
  starts: 'Från',
  ends: 'Till',
  guessHint: 'En gissning räcker. Ni får se den igen, bredvid det som hände.',
  guessStands: 'Gissningen står fast sedan testet har börjat.',
  lastGuess: 'Se vad ni trodde sist',
  next: 'Nästa fråga',
  start: 'Börja testet',
  startOff: 'Skriv först vad ni tror händer.',
  order: 'Testet kan inte sluta innan det börjar.',
  noDay: 'Skriv ett datum mellan 1970 och 2099, eller töm rutan.',
  span: (from: string | null, to: string | null, today: string) => {
    if (from !== null && to !== null)
      return from <= to
        ? formatDays(from, to, today)
        : `${dayWord(from, today)} – ${dayWord(to, today)}`;
    if (from !== null) return `från ${dayWord(from, today)}`;
    return to === null ? '' : `till ${dayWord(to, today)}`;
  },
  removeTest: 'Ta bort testet',
  removeTitle: 'Ta bort testet?',
  removeText: 'Planen försvinner för alla i organisationen.',
  keep: 'Behåll',
} as const;

/** When a test is, or was: "1–28 februari". */
export function spanWords(cycle: Parameters<typeof testDays>[0], today: string): string {
  const { from, to } = testDays(cycle);
  return planWords.span(from, to, today);
}

export const doWords = {
  title: 'Göra',
  until: (day: string, today: string) => `Testet pågår till ${formatDay(day, today)}.`,
  open: 'Testet pågår. Inget slut är bestämt.',
  left: (days: number) =>
    days === 0
      ? 'Sista dagen är i dag.'
      : days === 1
        ? 'En dag kvar.'
        : `${formatCount(days)} dagar kvar.`,
  asks: 'När slutet har passerat frågar Hem vad ni såg.',
  plan: 'Det ni prövar',
  guess: 'Det ni tror',
  ends: 'Slutar',
  endsHint: 'Flytta slutet om testet behöver längre tid, eller om ni redan har sett nog.',
  study: 'Skriv vad ni ser',
  studyNow: 'Skriv vad ni såg',
  changePlan: 'Ändra planen',
  toPlan: 'Till planen',
  toTest: 'Till testet',
  notBegun: 'Testet har inte börjat än.',
  over: 'Testet är slut.',
  figures: 'Nyckeltal',
  figuresSecond: 'Skriv in siffror medan testet pågår',
  unstart: 'Börjades av misstag – tillbaka till planen',
} as const;

export const studyWords = {
  title: 'Studera',
  guessed: 'Det ni trodde',
  noGuess: 'Ingen gissning är skriven.',
  happened: 'Det som hände',
  nothing: 'Inte skrivet än.',
  /** Under the number: "Minuter per person och vecka, skillnad mellan kvinnor och män" */
  gap: (unit: string, women: string, men: string) => {
    const gap = `skillnad mellan ${women.toLowerCase()} och ${men.toLowerCase()}`;
    return capital(unit === '' ? gap : `${unit}, ${gap}`);
  },
  moreFigures: 'Skriv in fler siffror',
  addFigures: 'Skriv in siffror för kvinnor och män',
  saw: 'Vad såg ni?',
  sawHint: 'Det ni märkte, också det ni inte hade väntat er.',
  results: 'Hur blev det?',
  resultOf: (who: string) => `För ${who.toLowerCase()}`,
  learned: 'Vad lärde ni er?',
  learnedHint: 'Det ni vill minnas till nästa test, också det som inte fungerade.',
  decide: 'Hur går ni vidare?',
  act: (decision: string) => `Bestäm: ${decision}`,
  actNone: 'Bestäm',
  offSaw: 'Skriv först vad ni såg.',
  offLearned: 'Skriv först vad ni lärde er.',
  offChoice: 'Välj hur ni går vidare.',
  next: {
    introduce: 'Sedan står arbetet som infört. Ett test till går alltid att planera.',
    adapt: 'Sedan planerar ni nästa test.',
    tryOther: 'Sedan planerar ni nästa test.',
    end: 'Det ni lärde er finns kvar under Avslutade.',
  } satisfies Record<Decision, string>,
  /** Introduced, with a statement of the list in use. */
  nextScore: 'Sedan föreslår Jämsides en ny skattning, med det här som stöd.',
  decided: (decision: string, day: string | null, today: string) =>
    day === null ? `Beslut: ${decision}` : `Beslut: ${decision}, ${dayWord(day, today)}`,
  changeDecision: 'Ändra beslutet',
} as const;
