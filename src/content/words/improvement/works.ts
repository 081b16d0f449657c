import type { WorkState } from '#domain/improvement/work-state.ts';
import { capital } from '#lib/letter-case.ts';
import { formatCount, formatDay, genitive, SPACE } from '../format.ts';
import { peopleWord } from '../common.ts';
import { dayWord } from './day-word.ts';

/** How far a work has come, as the heading of its group. */
export const stateWord: Readonly<Record<WorkState, string>> = {
  studied: 'Studeras',
  testing: 'Testas',
  planned: 'Planeras',
  idea: 'Idé',
  introduced: 'Införd',
  ended: 'Avslutad',
};

const ordinals = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');

/** "andra testet" */
function nthTest(number: number): string {
  const ordinal = ordinals[number - 1];
  return ordinal === undefined ? `test${SPACE}${number}` : `${ordinal} testet`;
}

export const worksWords = {
  title: 'Förbättringar',
  /** The row that leads here. */
  entrySecond: 'Det ni prövar mellan träffarna',
  back: 'Förbättringar',
  backOther: 'Tillbaka',
  chooseHat: 'Visa för',
  legend: 'Visa',
  all: (count: number) => `Alla ${count}`,
  mine: (count: number) => `Mina ${count}`,
  noneMine: 'Du äger inget arbete just nu.',
  you: 'Du äger',
  nobody: 'Ingen ägare än',
  nth: nthTest,
  until: (day: string, today: string) => `till ${dayWord(day, today)}`,
  since: (day: string, today: string) => `sedan ${dayWord(day, today)}`,
  left: (questions: number) =>
    questions === 1 ? 'en fråga kvar' : `${formatCount(questions)} frågor kvar`,
  ready: 'redo att börja',
  fromStatement: 'från checklistan',
  fromPartner: (organisation: string) => `idé från ${organisation}`,
  fromNote: 'idé från en träff',
  moreIdeas: (count: number) =>
    count === 1 ? 'En idé till' : `${capital(formatCount(count))} idéer till`,
  more: (count: number) => `${capital(formatCount(count))} till`,
  ended: 'Avslutade',
  endedSecond: (count: number) =>
    count === 1
      ? 'Ett arbete som lärde er något'
      : `${capital(formatCount(count))} som lärde er något`,
  add: 'Ny förbättring',
  none: 'Inget arbete än',
  noneText:
    'Börja med något litet som ni kan pröva före nästa träff. En mening räcker för att komma igång.',
  noSeat: 'Förbättringar är för er som deltar',
  noSeatText: 'De som har en plats i omgången skriver och läser organisationens arbeten.',
  waiting: {
    act: 'Skriv vad ni såg',
    decide: 'Hur går ni vidare?',
    decideAct: 'Bestäm hur ni går vidare',
  },
  partners: 'Det de andra har delat',
  sharedOn: (of: { state: string; organisation: string; day: string }, today: string) =>
    `${of.state} · ${of.organisation}, delat ${dayWord(of.day, today)}`,
  noneShared: 'Inget är delat än',
  noneSharedText: 'När en organisation i gruppen delar ett förbättringsarbete står det här.',
} as const;

export const newWorkWords = {
  title: 'Ny förbättring',
  name: 'Vad vill ni förbättra?',
  hint: 'En mening, som ni säger den till varandra. Den går att ändra.',
  placeholder: 'Till exempel: lika mycket träning för kvinnor och män',
  from: {
    statement: (statement: string) => `Från påståendet ”${statement}”`,
    partner: (organisation: string, statement: string) =>
      `Från ${organisation}, som har kommit längre med ”${statement}”`,
    note: 'Från en anteckning på en träff',
  },
  /** Over the entry's whole text. */
  idea: 'Hela anteckningen följer med som arbetets idé. Alla i organisationen som läser arbetet läser den.',
  act: 'Börja',
  empty: 'Skriv vad ni vill förbättra.',
  tooLong: 'Det är för långt för ett namn. Resten kan ni skriva i arbetet.',
  failed: 'Arbetet kunde inte sparas. Telefonen är kanske full. Texten är kvar.',
} as const;

export const workWords = {
  missing: 'Arbetet finns inte',
  missingText: 'Det kan vara borttaget, eller höra till en annan organisation.',
  missingWay: 'Till förbättringarna',
  you: `Du${SPACE}äger${SPACE}arbetet.`,
  owner: (name: string) => `${name} äger arbetet.`,
  nobody: 'Ingen äger arbetet än.',
  changeWork: 'Ändra arbetet',
  block: {
    small: (number: number, when: string) => `${capital(nthTest(number))} slutade ${when}`,
    saw: 'Vad såg ni?',
    sawText: 'Två minuter. Det ni trodde står bredvid.',
    sawAct: 'Skriv vad ni såg',
    decide: 'Hur går ni vidare?',
    decideText: 'Inför, anpassa, prova något annat eller avsluta.',
    decideAct: 'Bestäm hur ni går vidare',
    first: 'Planera ett första test',
    firstText: 'Fyra korta frågor. Litet räcker: en avdelning, två veckor.',
    firstAct: (number: number) => `Planera test${SPACE}${number}`,
    plan: (questions: number) =>
      questions === 1
        ? 'En fråga kvar i planen'
        : `${capital(formatCount(questions))} frågor kvar i planen`,
    planAct: 'Fortsätt planera',
    ready: 'Planen är klar',
    readyText: 'Börja när ni vill.',
    /** Of a plan that may begin though questions are left. */
    mayBegin: 'Gissningen är skriven, så testet kan börja.',
    readyAct: 'Se planen och börja',
    running: (number: number) => `${capital(nthTest(number))} pågår`,
    runningUntil: (day: string, today: string) => `Till ${formatDay(day, today)}`,
    runningOpen: 'Inget slut är bestämt',
    runningAct: 'Se testet',
    adapt: 'Vad ändrar ni till nästa test?',
    tryOther: 'Vad prövar ni i stället?',
    score: 'Är det dags för en ny skattning?',
    scoreAct: 'Se påståendet',
    scoreText: 'Ni har infört något. Skatta påståendet igen, med det här som stöd.',
    introduced: 'Vill ni pröva något mer? Då planerar ni ett test till.',
    ended: 'Vill ni ta upp det igen? Då planerar ni ett test till.',
    putAside: 'Arbetet är lagt åt sidan.',
  },
  problem: 'Problemet',
  problemAsk: 'Vad är problemet, för kvinnor och för män?',
  causes: 'Orsaker',
  idea: 'Idén',
  lesson: 'Lärdom',
  spread: 'Spridning',
  whoNotices: 'Vem märker det?',
  whoNoticesAsk: 'En mening om vem som får det bättre.',
  write: 'Skriv',
  ramp: 'Testerna, steg för steg',
  step: (number: number, name: string) => `${number}. ${name}`,
  unnamed: 'Inte beskrivet än',
  coming: 'Inte bestämt än',
  comingText: (number: number) => `Väljs när ni har studerat test${SPACE}${number}.`,
  waitsForSaw: 'Väntar på vad ni såg',
  waitsForDecision: 'Väntar på ert beslut',
  isRunning: 'Pågår',
  isPlanned: 'Planeras',
  decided: (decision: string) => `Beslut: ${decision}`,
  belongs: 'Hör ihop med',
  choose: 'Välj vad det hör ihop med',
  chooseSecond: 'Påståenden, delmål, CEMR och Agenda 2030',
  statement: (score: number | null) =>
    score === null ? 'Påstående' : `Påstående, ni har ${score}`,
  subGoal: 'Jämställdhetspolitiskt delmål',
  article: (number: string) => `CEMR-deklarationen, artikel ${number}`,
  agendaGoal: (number: string) => `Agenda 2030, mål ${number}`,
  figures: 'Nyckeltal',
  figuresNone: 'Skriv in siffror för kvinnor och män',
  figuresCount: (count: number) =>
    count === 1 ? 'En serie' : `${capital(formatCount(count))} serier`,
  failed: 'Det kunde inte sparas. Försök igen.',
  readers: (organisation: string, count: number) =>
    count === 1
      ? `Bara du i ${organisation} läser och skriver än.`
      : `${peopleWord(count)} i ${organisation} läser och skriver.`,
  copy: (day: string, today: string) => `Gruppen har en kopia från ${dayWord(day, today)}.`,
} as const;

export const belongsWords = {
  title: 'Vad hör det ihop med?',
  statements: 'Påståenden i checklistan',
  subGoals: 'Jämställdhetspolitikens delmål',
  articles: 'CEMR-deklarationen',
  articleName: (number: string, about: string) => `${number}. ${about}`,
  agenda: 'Agenda 2030',
  chosen: (title: string, count: number) => (count === 0 ? title : `${title}, ${count} valda`),
  /** Chosen, and of a list that is no longer used. */
  earlier: 'I en tidigare checklista',
  noStatements: 'Ingen checklista finns på telefonen än.',
  failed: 'Valet kunde inte sparas. Försök igen.',
  done: 'Klar',
} as const;

export const editWorkWords = {
  title: 'Ändra arbetet',
  label: {
    title: 'Vad vill ni förbättra?',
    operation: 'Berörd verksamhet',
    problem: 'Problemet',
    causes: 'Orsaker',
    idea: 'Idén',
    who_notices: 'Vem märker det?',
    lesson_learned: 'Lärdom',
    dissemination: 'Spridning',
  },
  hint: {
    title: 'Arbetets namn.',
    operation: 'Till exempel korttidsboendet Björken.',
    problem: 'Fakta för kvinnor och män var för sig, och varifrån de kommer.',
    causes: 'Varför tror ni att det är så?',
    idea: 'Det ni vill pröva.',
    who_notices: 'En mening om vem som får det bättre, som går att säga högt.',
    lesson_learned: 'Det ni vill att andra ska veta, också det som inte fungerade.',
    dissemination: 'Var fler kan göra likadant.',
  },
  owner: 'Ägare',
  nobody: 'Ingen än',
  me: (name: string) => `${name} (du)`,
  emptyName: 'Arbetet behöver ett namn. Det gamla står kvar så länge.',
  tooLong: 'Texten är för lång för att synkas. Korta den.',
  end: 'Lägg arbetet åt sidan',
  endHint: 'Det flyttas till Avslutade. Allt finns kvar att läsa, och det går att ta upp igen.',
  reopen: 'Ta upp arbetet igen',
  endedByTest:
    'Arbetet avslutades med sitt senaste test. Ta upp det igen genom att planera ett test till, på arbetets sida.',
  remove: 'Ta bort arbetet',
  removeTitle: 'Ta bort arbetet?',
  removeText: 'Det försvinner för alla i organisationen, och gruppens kopia tas tillbaka.',
  keep: 'Behåll',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

/** Of the copy, and of each figure in it. */
export const leftOutText = (values: number) =>
  `De äldsta siffrorna får inte plats: ${values === 1 ? 'ett värde' : `${values}${SPACE}värden`} är inte med.`;

export const shareWorkWords = {
  title: (work: string) => `Dela ”${work}” med vår grupp?`,
  again: (work: string) => `Dela ändringarna i ”${work}”?`,
  confirm: 'Dela med vår grupp',
  confirmAgain: 'Dela ändringarna',
  share: 'Dela med vår grupp',
  shareAgain: 'Dela ändringarna med gruppen',
  what: 'Gruppen får en kopia av arbetet som det är nu: problemet, testerna och nyckeltalen. Det ni ändrar sedan syns inte förrän ni delar igen.',
  tooMuch: 'Arbetets texter är för långa för att delas i ett stycke.',
  cancel: 'Låt bli',
  withdraw: 'Ta tillbaka kopian',
  withdrawTitle: 'Ta tillbaka kopian?',
  withdrawText: 'Gruppen kan inte läsa arbetet längre. Det som är läst är läst.',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

export const sharedWorkWords = {
  missing: 'Arbetet delas inte längre',
  missingText: 'Organisationen kan ha tagit tillbaka det.',
  /** Under the title. */
  from: (organisation: string, day: string, today: string) =>
    `${genitive(organisation)} arbete, som det var ${dayWord(day, today)}.`,
} as const;
