import type { AdviceRole } from '#content/course/course-model.ts';
import { capital } from '#lib/letter-case.ts';
import { formatCount } from '../format.ts';

const SPACE = '\u00a0';

/** "1 minut", "6 minuter" */
export function minutesWord(minutes: number): string {
  return minutes === 1 ? `1${SPACE}minut` : `${minutes}${SPACE}minuter`;
}

export const courseWords = {
  title: 'Kursen',
  /** Under the title: what is done and what is left. Only modules that exist are counted. */
  summary: (done: number, of: number, minutes: number) => {
    if (done === of)
      return of === 1 ? 'Modulen är klar' : `Alla ${formatCount(of)} moduler är klara`;
    const left = `ungefär ${minutesWord(minutes)} kvar`;
    if (of === 1) return `En modul, ${left}`;
    if (done === 0) return `${capital(formatCount(of))} moduler, ${left}`;
    return `${capital(formatCount(done))} av ${formatCount(of)} moduler klara, ${left}`;
  },
  /** Said before the first step, never as a surprise afterwards. */
  before:
    'Din strateg och programkontoret ser att du har börjat och blivit klar, aldrig dina svar.',
  together: 'Tillsammans',
  moduleNumber: (number: number) => `Modul${SPACE}${number}`,
  done: 'Klar',
  place: (at: number, of: number) => `${at} av ${of}`,
  /** In the block: where in the module one is. */
  atLesson: (number: number, of: number, title: string) => `Avsnitt ${number} av ${of}: ${title}`,
  atCheck: 'Avsnitten är lästa. Kunskapskontrollen är kvar.',
  ticks: (done: number, of: number) => `${done} av ${of} delar klara`,
  begin: (minutes: number) => `Börja, ${minutesWord(minutes)}`,
  goOn: (minutes: number) => `Fortsätt, ${minutesWord(minutes)}`,
  contents: (number: number) => `Det här ingår i modul${SPACE}${number}`,
  lessonLeft: (part: number, parts: number) => `Du är på del ${part} av ${parts}`,
  check: 'Kunskapskontroll',
  checkSecond: (questions: number) => `${capital(formatCount(questions))} frågor`,
  checkLeft: (done: number, of: number) => `${done} av ${of} frågor klara`,
  reflection: 'Reflektion',
  reflectionWritten: 'Skriven, bara du ser den',
  reflectionShared: 'Delad med din organisation',
  reflectionSecond: 'Frivilligt. Bara du ser det du skriver, om du inte delar det.',
  back: 'Kurs',
  sources: 'Källor och om texten',
  notSaved: 'Det gick inte att spara på telefonen',
  notSavedWhy:
    'Telefonens minne kan vara fullt. Du kan läsa vidare, men det kan hända att Jämsides inte minns var du var.',
} as const;

export const lessonWords = {
  previous: 'Förra delen',
  next: 'Fortsätt',
  nextLesson: 'Till nästa avsnitt',
  toCheck: 'Till kunskapskontrollen',
  toModule: 'Klar med avsnittet',
  /** After the last part: nothing more to read. */
  end: 'Avsnittet är läst',
  endSecond: 'Resten är frivilligt. Ta gärna en fråga med dig till nästa möte.',
  adviceLegend: 'Det här kan du göra som',
  role: {
    electedOfficial: 'Politiker',
    seniorManager: 'Chef',
    strategist: 'Strateg',
  } satisfies Record<AdviceRole, string>,
} as const;

/** What stands last in a lesson, and on the factors' pages. */
export const pageEndWords = {
  discuss: 'Diskutera tillsammans',
  discussTogether: 'Gå igenom modulen i grupp',
  more: 'Läs mer',
  /** After a link, for those who listen. */
  newTab: '(öppnas i en ny flik)',
  facts: (count: number) =>
    count === 1 ? 'Varifrån uppgiften kommer' : 'Varifrån uppgifterna kommer',
  factNumber: (value: string, unit: string, year: string) => `${value} ${unit}, ${year}`,
  checked: (day: string) => `Kontrollerad ${day}`,
  sources: 'Källor',
  listen: 'Lyssna',
  stopListening: 'Sluta läsa upp',
} as const;

export const factorWords = {
  title: 'Tio framgångsfaktorer',
  lead: 'Det här brukar finnas där jämställdhetsarbetet håller. Läs i vilken ordning du vill.',
  back: 'Faktorer',
  number: (number: number) => `Framgångsfaktor${SPACE}${number}`,
  tips: 'Kommunikationstips',
  declaration: 'CEMR-deklarationen',
  next: 'Nästa faktor',
  previous: 'Förra faktorn',
  /** Under the course's modules. */
  entry: 'Tio sidor att slå upp i',
  missing: 'Den faktorn finns inte',
} as const;

export const lookUpWords = {
  back: 'Kurs',
  print: 'Skriv ut eller spara som PDF',
} as const;

export const searchWords = {
  title: 'Sök i kursen',
  label: 'Vad letar du efter?',
  hint: 'Sökningen görs på telefonen och fungerar utan nät.',
  none: (query: string) => `Inget i kursen innehåller ”${query}”. Prova ett kortare ord.`,
  found: (count: number) => (count === 1 ? 'En träff' : `${count} träffar`),
  first: (shown: number, of: number) => `De ${shown} första av ${of} träffar`,
  lesson: (module: number, lesson: string) => `Modul${SPACE}${module}, ${lesson}`,
  factor: (number: number) => `Framgångsfaktor${SPACE}${number}`,
} as const;

export const figureWords = {
  together: 'Tillsammans',
  atHome: 'På hemmaplan',
  /** Before what one has when the step is over. */
  gives: 'Med er därifrån: ',
  stepNumber: (number: number) => `Steg ${number}: `,
  /** A row of two bars, read aloud. */
  pair: (left: string, hasLeft: boolean, right: string, hasRight: boolean) =>
    `${left}: ${hasLeft ? 'ja' : 'nej'}. ${right}: ${hasRight ? 'ja' : 'nej'}.`,
  signOfTop: 'Tecken på en 3:a',
  reasonable: 'Så kan man tänka',
  lookAgain: 'Titta en gång till',
  /** A number of a comparison; the unit alone decides whether it is written close. */
  amount: (value: string, unit: string) =>
    unit === '%' || unit === 'procent' ? `${value}${SPACE}%` : `${value}${SPACE}${unit}`,
  broken: 'Här brister kedjan',
  /** Before what a goal can mean where one lives. */
  goalAtHome: 'Hemma hos er:',
  storyMark: 'Exempel',
  storyOf: (title: string) => `Exempel: ${title}`,
  practiceHint: 'Det här är bara övning. Ingen annan ser vad du väljer.',
} as const;

export const factWords = {
  source: (source: string) => `Källa: ${source}`,
} as const;

export const checkWords = {
  title: 'Kunskapskontroll',
  answer: 'Svara',
  chooseFirst: 'Välj ett av svaren först.',
  matchFirst: 'Välj först en roll för varje sak.',
  /** Over a question that goes back to what one has read before. */
  recalls: (module: number) => `Bygger på modul${SPACE}${module}`,
  /** Before a case to judge. */
  story: 'Det här har hänt',
  matchRight: 'Hör ihop.',
  matchNotYet: 'Inte riktigt.',
  matchHint: (right: number, of: number) =>
    right === 0
      ? 'Läs förklaringarna och prova en gång till.'
      : `${capital(formatCount(right))} av ${formatCount(of)} hör ihop. Läs förklaringarna till de andra och prova igen.`,
  matchAll: 'Rollerna gör olika saker, och alla behövs.',
  orderHow: 'Flytta med pilarna. Det som kommer först ska stå överst.',
  orderRight: 'Står rätt',
  /** How many stand right from the top. */
  orderHint: (right: number) => {
    if (right === 0) return 'Fundera på vad som behöver finnas allra först.';
    if (right === 1) return 'Det översta står rätt. Vad kommer närmast efter?';
    return `De ${formatCount(right)} översta står rätt. Vad kommer närmast efter?`;
  },
  moveUp: (thing: string) => `Flytta upp: ${thing}`,
  moveDown: (thing: string) => `Flytta ner: ${thing}`,
  moved: (thing: string, place: number, of: number) => `${thing}: plats ${place} av ${of}`,
  yourAnswer: 'Ditt svar',
  rightAnswer: 'Rätt svar',
  notQuite: 'Inte riktigt',
  right: 'Just så',
  shown: 'Så här är det',
  showAnswer: 'Visa svaret',
  tryAgain: 'Försök igen',
  nextQuestion: 'Nästa fråga',
  toReflection: 'Fortsätt till reflektionen',
  /** After the last one, where there is a choice to make first. */
  goOn: 'Fortsätt',
} as const;

/** When most answers were only looked at. */
export const shownChoiceWords = {
  title: (shown: number, of: number) =>
    `Du tittade på svaret i ${shown} av ${of}${SPACE}${of === 1 ? 'fråga' : 'frågor'}`,
  text: 'Gör om frågorna, så fastnar det bättre. Du kan också gå vidare ändå. Modulen räknas som klar i båda fallen, och ingen annan ser vad du väljer.',
  redo: 'Gör om frågorna',
  onward: 'Gå vidare ändå',
} as const;

export const reflectionWords = {
  title: 'Reflektion',
  label: 'Dina tankar',
  previous: 'Förra frågan',
  next: 'Nästa fråga',
  /** The last question; a reflection may be left empty. */
  end: 'Klar med reflektionen',
} as const;

export const moduleEndWords = {
  title: (number: number) => `Modul${SPACE}${number} är klar`,
  learned: 'Det här tar du med dig',
  nextModule: (number: number) => `Börja modul${SPACE}${number}`,
  toEnd: 'Till ditt intyg',
  endWhy: 'Nu är hela kursen klar.',
  byGroup: 'Räknad för att du var med när gruppen gick igenom den. Du kan läsa den själv också.',
  again: 'Läs igen',
} as const;

export const courseEndWords = {
  title: 'Du har gått hela kursen',
  text: 'Du kan läsa om vad du vill, när du vill. Det du har svarat och skrivit finns kvar.',
  act: 'Se ditt intyg',
} as const;

export const missingCourseWords = {
  title: 'Den delen finns inte',
  text: 'Länken leder till något som inte hör till kursen längre.',
  act: 'Till kursen',
} as const;
